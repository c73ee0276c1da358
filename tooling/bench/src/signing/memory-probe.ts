import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { bytesWithRoom, signDocument } from "@motcua/signing";
import { signBare } from "@motcua/signing/bare";
import { officerRequest } from "./keys.ts";
import type { Engine } from "./memory.ts";
import { peers } from "./peers.ts";
import { smallDocument } from "./sample-documents.ts";

const [engine = "bare", path = ""] = process.argv.slice(2);

const checked = async (pdf: Uint8Array): Promise<Uint8Array> => {
  const signed = await signDocument(pdf, officerRequest);
  if (!signed.ok) throw new Error(signed.refusal.code);
  return signed.value.pdf;
};

const engines: Readonly<Record<Engine, (pdf: Uint8Array) => Promise<Uint8Array>>> = {
  bare: (pdf) => signBare(pdf, officerRequest),
  checked,
  libpdf: (pdf) => peers[0]?.sign(pdf) ?? Promise.reject(new Error("no peer")),
};

function read(): Uint8Array {
  const file = openSync(path, "r");
  const bytes = bytesWithRoom(fstatSync(file).size);
  for (let at = 0; at < bytes.length;) at += readSync(file, bytes, at, bytes.length - at, at);
  closeSync(file);
  return bytes;
}

const sign = engines[engine as Engine];
const small = await smallDocument();
for (let turn = 0; turn < 20; turn++) await sign(small);
const large = read();
const peakInMb = (): number => process.resourceUsage().maxRSS / 1024;
const before = peakInMb();
const signed = await sign(large);
if (signed.length <= large.length) throw new Error("nothing was appended");
console.log((peakInMb() - before).toFixed(1));
