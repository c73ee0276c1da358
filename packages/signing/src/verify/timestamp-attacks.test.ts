import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hexOf } from "../asn1/hex.ts";
import { oids, readSignedData } from "../cms/signed-data.ts";
import { PrefixDigests } from "../crypto/digest/prefix-digests.ts";
import { extendDocument } from "../extend/extend-document.ts";
import { formFields } from "../form/signature-fields.ts";
import { fromLatin1, latin1 } from "../pdf/characters.ts";
import { PdfFile } from "../pdf/pdf-file.ts";
import { PdfDict, PdfString } from "../pdf/value.ts";
import { signDocument } from "../sign/sign-document.ts";
import { type SampleAuthorities, startSampleAuthorities } from "../testing/sample-authorities.ts";
import { administrativeResult } from "../testing/sample-files.ts";
import { officerRequest, trust as otherTrust, valueOf } from "../testing/sample-signers.ts";
import { appendTimestamp } from "../timestamp/append-timestamp.ts";
import { certificatesOfPem } from "../x509/certificate.ts";
import type { SignatureReport, VerificationReport } from "./report.ts";
import { verifyDocument } from "./verify-document.ts";

let authorities: SampleAuthorities;

beforeAll(async () => {
  authorities = await startSampleAuthorities();
});

afterAll(() => authorities.servers.close());

const signed = async (level: "B-B" | "B-T" | "B-LTA", at = authorities.clock.iso): Promise<Uint8Array> =>
  valueOf(await signDocument(administrativeResult, authorities.request({ level, at }))).pdf;

const verify = (
  pdf: Uint8Array,
  policy: "administrative-result" | "lenient" = "administrative-result",
): Promise<VerificationReport> => verifyDocument(pdf, { trust: authorities.trust, at: authorities.clock.iso, policy });

const first = async (pdf: Uint8Array): Promise<SignatureReport | undefined> => (await verify(pdf)).signatures[0];

/** Where the token over the first signature's value stands in the file, as hexadecimal digits. */
const tokenPlace = (pdf: Uint8Array): { readonly at: number; readonly token: Uint8Array } => {
  const file = PdfFile.open(pdf);
  const dict = file.resolve(formFields(file).signatures[0]?.value);
  const contents = dict instanceof PdfDict ? dict.get("Contents") : undefined;
  if (!(contents instanceof PdfString)) throw new Error("no signature");
  const token = readSignedData(contents.bytes).signers[0]?.unsignedAttributes.get(oids.signatureTimestamp)?.[0]?.raw;
  if (!token) throw new Error("no timestamp");
  return { at: latin1(pdf).indexOf(hexOf(token)), token };
};

const withToken = (pdf: Uint8Array, token: Uint8Array): Uint8Array => {
  const place = tokenPlace(pdf);
  if (place.at < 0 || token.length !== place.token.length) throw new Error("no such place");
  const changed = Uint8Array.from(pdf);
  changed.set(fromLatin1(hexOf(token)), place.at);
  return changed;
};

describe("tricks with timestamps (gian lận dấu thời gian)", () => {
  it("finds a token that was copied from another signature", async () => {
    const [older, newer] = [await signed("B-T"), await signed("B-T", authorities.clock.pass(3_600_000))];
    const report = await first(withToken(newer, tokenPlace(older).token));
    expect(report).toMatchObject({
      indication: "INDETERMINATE",
      subIndication: "SIG_CONSTRAINTS_FAILURE",
      level: "B-B",
      timestamp: null,
    });
    expect(report?.findings).toContainEqual(
      expect.objectContaining({ code: "timestamp.broken", facts: { reason: "wrong-imprint" } }),
    );
  });

  it("lets no changed byte of a token prove anything else", async () => {
    const pdf = await signed("B-T");
    const { token } = tokenPlace(pdf);
    const { timestamp } = (await first(pdf)) ?? {};
    let believed = 0;
    for (let at = 0; at < token.length; at += 29) {
      const changed = Uint8Array.from(token);
      changed[at] = (changed[at] ?? 0) ^ 4;
      const report = await first(withToken(pdf, changed));
      expect([null, timestamp]).toContain(report?.timestamp);
      if (report?.timestamp !== null) believed++;
    }
    // The envelope's version, its list of hashes, and the letters' encoding of a name say nothing that is not signed elsewhere.
    expect(believed).toBeLessThan(8);
  });

  it("does not believe a timestamp authority that nobody trusts, and says so", async () => {
    const own = valueOf(await signDocument(administrativeResult, officerRequest({ at: authorities.clock.iso }))).pdf;
    const both = [...otherTrust, ...authorities.trust];
    const timestamps = { urls: [authorities.servers.timestamps()] };
    const at = authorities.clock.iso;
    const { pdf } = valueOf(await extendDocument(own, { level: "B-T", at, trust: both, timestamps }));
    const report = await verifyDocument(pdf, { trust: otherTrust, at });
    expect(report.signatures).toMatchObject([
      { indication: "TOTAL-PASSED", timestamp: null },
      { indication: "INDETERMINATE", subIndication: "NO_CERTIFICATE_CHAIN_FOUND" },
    ]);
  });

  it("does not accept timestamps in an impossible order", async () => {
    const pdf = await signed("B-T");
    authorities.clock.pass(-1_800_000);
    const [anchors, urls] = [authorities.trust.flatMap(certificatesOfPem), [authorities.servers.timestamps()]];
    const earlier = valueOf(
      await appendTimestamp(PdfFile.open(pdf), { urls }, { anchors, digests: new PrefixDigests() }),
    );
    expect(await first(earlier.pdf)).toMatchObject({
      indication: "INDETERMINATE",
      subIndication: "TIMESTAMP_ORDER_FAILURE",
    });
    const request = {
      level: "B-T",
      at: authorities.clock.iso,
      trust: authorities.trust,
      timestamps: { urls },
    } as const;
    expect(await extendDocument(pdf, request)).toMatchObject({ ok: true, value: { pdf } });
    authorities.clock.pass(1_800_000);
  });

  it("takes a timestamp that calls itself a signature for what it is, and says so", async () => {
    const pdf = await signed("B-LTA");
    const text = latin1(pdf);
    const type = text.lastIndexOf("/Type/DocTimeStamp");
    const misnamed = Uint8Array.from(pdf);
    misnamed.set(fromLatin1("/Type/Sig         "), type);
    const report = await verify(misnamed);
    expect(report.signatures[1]).toMatchObject({ kind: "timestamp", digestOk: false, subIndication: "HASH_FAILURE" });
    expect(report.signatures[1]?.findings.map(({ code }) => code)).toContain("timestamp.wrong-type");
    expect(report.signatures[0]?.level).toBe("B-LT");
  });

  it("fails where the signature under the timestamp was changed after it", async () => {
    const pdf = Uint8Array.from(await signed("B-LTA"));
    pdf[5000] = (pdf[5000] ?? 0) ^ 1;
    expect(await verify(pdf)).toMatchObject({ verdict: "TOTAL-FAILED", documentIntact: false });
  });
});
