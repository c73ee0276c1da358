import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sameBytes } from "../asn1/write-der.ts";
import { oids, readSignedData } from "../cms/signed-data.ts";
import { readSecurityStore } from "../dss/read-dss.ts";
import { PdfFile } from "../pdf/pdf-file.ts";
import { signDocument } from "../sign/sign-document.ts";
import { inFolder } from "../testing/in-folder.ts";
import { type SampleAuthorities, startSampleAuthorities } from "../testing/sample-authorities.ts";
import { administrativeResult } from "../testing/sample-files.ts";
import { valueOf } from "../testing/sample-signers.ts";
import { hasTools } from "../testing/second-tools.ts";
import { readSignature } from "../verify/read-signature.ts";
import { signedFields } from "../verify/signed-fields.ts";

let authorities: SampleAuthorities;
let file: PdfFile;

// These tools ask the machine's clock.
beforeAll(async () => {
  authorities = await startSampleAuthorities(new Date());
  const document = valueOf(await signDocument(administrativeResult, authorities.request({ level: "B-LTA" })));
  file = PdfFile.open(document.pdf);
});

afterAll(() => authorities.servers.close());

const pem = (certificate: Uint8Array): string =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(certificate).toString("base64")}\n-----END CERTIFICATE-----\n`;

type Answer = { readonly status: number | null; readonly output: string };

const openssl = (files: Readonly<Record<string, string | Uint8Array>>, words: string): Promise<Answer> =>
  inFolder((folder) => {
    const { root, issuingCa } = authorities.servers.pki;
    const all = { ...files, "root.pem": pem(root.certificate), "issuing.pem": pem(issuingCa.certificate) };
    for (const [name, content] of Object.entries(all)) writeFileSync(join(folder, name), content);
    const { status, stdout, stderr } = spawnSync("openssl", words.split(" "), { cwd: folder, encoding: "utf8" });
    return { status, output: `${stdout}${stderr}` };
  });

const contentsAt = (place: number): Uint8Array => {
  const field = signedFields(file)[place];
  const { contents } = field ? readSignature(file, field) : { contents: null };
  if (!contents) throw new Error("no signature");
  return contents.subarray(0, readSignedData(contents).length);
};

const verifiesToken = (token: Uint8Array, digest: Buffer): Promise<Answer> =>
  openssl(
    { token },
    `ts -verify -in token -token_in -digest ${digest.toString("hex")} -CAfile root.pem -untrusted issuing.pem`,
  );

describe.runIf(hasTools("openssl"))("what openssl says of a file at B-LTA", () => {
  it("verifies the timestamp over the signature value", async () => {
    const [signer] = readSignedData(contentsAt(0)).signers;
    const token = signer?.unsignedAttributes.get(oids.signatureTimestamp)?.[0]?.raw ?? new Uint8Array();
    const digest = createHash("sha256")
      .update(signer?.signature ?? "")
      .digest();
    expect(await verifiesToken(token, digest)).toMatchObject({ status: 0 });
    expect((await verifiesToken(token, Buffer.alloc(32))).status).not.toBe(0);
  });

  it("verifies the timestamp over the document", async () => {
    const field = signedFields(file)[1];
    const range = field && readSignature(file, field).range;
    const digest = createHash("sha256")
      .update(file.bytes.subarray(0, range?.gapStart))
      .update(file.bytes.subarray(range?.gapEnd))
      .digest();
    expect(await verifiesToken(contentsAt(1), digest)).toMatchObject({ status: 0 });
  });

  it("verifies the evidence that is kept: signer and timestamp authority are good", async () => {
    const { responses, certificates } = readSecurityStore(file);
    const holders = certificates
      .map(({ value }) => value)
      .filter(({ issuer }) => issuer.commonName?.includes("phát hành"));
    let good = 0;
    for (const { value: response } of responses)
      for (const holder of holders) {
        const isAbout = response.answers.some(({ certificateId }) =>
          sameBytes(certificateId.child(3).content, holder.serialContent),
        );
        if (!isAbout) continue;
        const files = { response: response.raw, "holder.pem": pem(holder.raw) };
        const words =
          "ocsp -respin response -issuer issuing.pem -cert holder.pem -no_nonce -CAfile root.pem -verify_other issuing.pem";
        expect((await openssl(files, words)).output).toMatch(/: good[^]*Response verify OK/);
        good++;
      }
    expect(good).toBe(2);
  });
});
