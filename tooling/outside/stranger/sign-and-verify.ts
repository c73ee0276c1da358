import { readFile, writeFile } from "node:fs/promises";
import { pkcs12Signer, signDocument, verifyDocument } from "@motcua/signing";

const trust = [await readFile("root.pem", "utf8")];
const signer = pkcs12Signer(await readFile("officer.p12"), "mật khẩu");
if (!signer.ok) throw new Error(signer.refusal.code);
const signed = await signDocument(await readFile("in.pdf"), {
  signer: signer.value,
  trust,
  at: new Date().toISOString(),
});
if (!signed.ok) throw new Error(signed.refusal.code);
await writeFile("out.pdf", signed.value.pdf);
console.log((await verifyDocument(signed.value.pdf, { trust })).verdict);
