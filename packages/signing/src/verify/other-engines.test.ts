import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { fromLatin1, latin1 } from "../pdf/characters.ts";
import { appendedUpdate, nextNumber, numberAt, patchedObject } from "../testing/appended-update.ts";
import { administrativeResult, sampleFiles } from "../testing/sample-files.ts";
import { officerKeyFile, sealedAt, signedAndSealed, timestampAuthority, trust } from "../testing/sample-signers.ts";
import { hasTools, signedByPoppler, timestampToken } from "../testing/second-tools.ts";
import type { VerificationReport } from "./report.ts";
import { verifyDocument } from "./verify-document.ts";

let sealed: Uint8Array;

beforeAll(async () => {
  sealed = (await signedAndSealed(administrativeResult)).pdf;
});

// Tools that ask the machine's clock sign today, whatever day the samples were signed on.
const verify = (pdf: Uint8Array): Promise<VerificationReport> => verifyDocument(pdf, { trust, at: latest() });

const latest = (): string => new Date(Math.max(Date.now(), Date.parse(sealedAt))).toISOString();

describe.runIf(hasTools("pdfsig", "certutil", "pk12util"))("a signature that poppler adds", () => {
  it.each(Object.entries(sampleFiles))("verifies in %s", async (_, pdf) => {
    const report = await verify(signedByPoppler(pdf, officerKeyFile));
    expect(report.signatures).toMatchObject([
      { subFilter: "adbe.pkcs7.detached", digestOk: true, signatureOk: true, modification: "none" },
    ]);
  });

  it("is an allowed change to the officer's signature and to the seal", async () => {
    const report = await verify(signedByPoppler(sealed, officerKeyFile));
    expect(
      report.signatures.map(({ digestOk, signatureOk, modification }) => [digestOk, signatureOk, modification]),
    ).toEqual([
      [true, true, "allowed"],
      [true, true, "allowed"],
      [true, true, "none"],
    ]);
  });
});

/** Appends a document timestamp (dấu thời gian của văn bản) whose token openssl makes. */
const timestamped = (pdf: Uint8Array, tokenFor: (digest: Uint8Array) => Uint8Array): Uint8Array => {
  const [value, widget, form, page] = [
    nextNumber(pdf),
    nextNumber(pdf) + 1,
    numberAt(pdf, "AcroForm"),
    numberAt(pdf, "Pages", "Kids", 0),
  ];
  const fields = [0, 1].map((field) => `${numberAt(pdf, "AcroForm", "Fields", field)} 0 R`).join(" ");
  const room = "0".repeat(12_000);
  const range = " ".repeat(40);
  const draft = appendedUpdate(pdf, {
    objects: {
      [value]: `<</Type/DocTimeStamp/Filter/Adobe.PPKLite/SubFilter/ETSI.RFC3161/ByteRange[${range}]/Contents<${room}>>>`,
      [widget]: `<</Type/Annot/Subtype/Widget/FT/Sig/T(Time)/F 132/Rect[0 0 0 0]/P ${page} 0 R/V ${value} 0 R>>`,
      [page]: patchedObject(pdf, page, { Annots: `[${fields} ${widget} 0 R]` }),
      [form]: patchedObject(pdf, form, { Fields: `[${fields} ${widget} 0 R]` }),
    },
  });
  const whole = Uint8Array.from(draft);
  const start = latin1(whole).lastIndexOf(`<${room}>`);
  const end = start + room.length + 2;
  whole.set(
    fromLatin1(`0 ${start} ${end} ${whole.length - end}`.padEnd(range.length)),
    latin1(whole).lastIndexOf(`[${range}]`) + 1,
  );
  const digest = createHash("sha256").update(whole.subarray(0, start)).update(whole.subarray(end)).digest();
  whole.set(fromLatin1(Buffer.from(tokenFor(digest)).toString("hex")), start + 1);
  return whole;
};

describe.runIf(hasTools("openssl"))("a document timestamp by openssl", () => {
  it("verifies and is an allowed change to what was signed before", async () => {
    const report = await verify(timestamped(sealed, (digest) => timestampToken(digest, timestampAuthority)));
    expect(report.signatures.map(({ kind, modification }) => [kind, modification])).toEqual([
      ["signature", "allowed"],
      ["signature", "allowed"],
      ["timestamp", "none"],
    ]);
    expect(report).toMatchObject({
      documentIntact: true,
      signatures: [{}, {}, { signer: "Dấu thời gian Ví Dụ (thử nghiệm)", digestOk: true, signatureOk: true }],
    });
    expect(report.signatures[2]?.timestamp).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it("fails where the token is for other content", async () => {
    const report = await verify(
      timestamped(sealed, () => timestampToken(createHash("sha256").digest(), timestampAuthority)),
    );
    expect(report.verdict).toBe("TOTAL-FAILED");
    expect(report.signatures[2]).toMatchObject({ digestOk: false, subIndication: "HASH_FAILURE" });
  });
});
