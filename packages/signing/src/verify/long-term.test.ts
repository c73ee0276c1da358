import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extendDocument, type ExtendedDocument, type ExtensionRequest } from "../extend/extend-document.ts";
import { readSecurityStore } from "../dss/read-dss.ts";
import { latin1 } from "../pdf/characters.ts";
import { PdfFile } from "../pdf/pdf-file.ts";
import { onlineRevocation } from "../revocation/online-revocation.ts";
import { signDocument } from "../sign/sign-document.ts";
import { appendedUpdate, numberAt, patchedObject, type RawUpdate } from "../testing/appended-update.ts";
import { type SampleAuthorities, startSampleAuthorities } from "../testing/sample-authorities.ts";
import { administrativeResult } from "../testing/sample-files.ts";
import { valueOf } from "../testing/sample-signers.ts";
import type { SignatureReport, VerificationReport } from "./report.ts";
import { verifyDocument, type VerifyOptions } from "./verify-document.ts";

const day = 86_400_000;

let authorities: SampleAuthorities;

beforeAll(async () => {
  authorities = await startSampleAuthorities();
});

afterAll(() => authorities.servers.close());

type Change = Parameters<SampleAuthorities["request"]>[0];

const signed = async (change: Change): Promise<Uint8Array> =>
  valueOf(await signDocument(administrativeResult, authorities.request(change))).pdf;

const extended = async (
  pdf: Uint8Array,
  level: ExtensionRequest["level"],
  change: Partial<ExtensionRequest> = {},
): Promise<ExtendedDocument> => {
  const request: ExtensionRequest = {
    level,
    at: authorities.clock.iso,
    trust: authorities.trust,
    timestamps: { urls: [authorities.servers.timestamps()] },
    revocation: onlineRevocation(),
    ...change,
  };
  return valueOf(await extendDocument(pdf, request));
};

const verify = (pdf: Uint8Array, change: Partial<VerifyOptions> = {}): Promise<VerificationReport> =>
  verifyDocument(pdf, { trust: authorities.trust, at: authorities.clock.iso, ...change });

const first = async (pdf: Uint8Array, change: Partial<VerifyOptions> = {}): Promise<SignatureReport> => {
  const [signature] = (await verify(pdf, change)).signatures;
  if (!signature) throw new Error("not signed");
  return signature;
};

const codes = ({ findings }: SignatureReport): readonly string[] => findings.map(({ code }) => code);

describe("a certificate that ends (chứng thư hết hạn)", () => {
  it("leaves standing what a timestamp proves to be older, and leaves undecided what nothing proves", async () => {
    const signer = authorities.signer("short-lived");
    const files = [
      await signed({ signer }),
      await signed({ signer, level: "B-T" }),
      await signed({ signer, level: "B-LTA" }),
    ];
    authorities.clock.pass(60 * day);
    const [plain, stamped, archived] = await Promise.all(files.map((pdf) => first(pdf)));
    expect(plain).toMatchObject({ indication: "INDETERMINATE", subIndication: "OUT_OF_BOUNDS_NO_POE", level: "B-B" });
    expect(stamped).toMatchObject({ indication: "TOTAL-PASSED", level: "B-T" });
    expect(archived).toMatchObject({ indication: "TOTAL-PASSED", level: "B-LTA" });
    expect(archived && codes(archived)).toContain("certificate.expired-after-proof");
    expect(archived && codes(archived)).not.toContain("revocation.not-checked");
  });

  it("outlasts its timestamp authority only if the timestamp was renewed in time", async () => {
    const start = Date.parse("2026-11-22T03:00:00Z");
    authorities.clock.milliseconds = start;
    const once = await signed({ level: "B-LTA" });
    const next = await startSampleAuthorities(new Date(start + 1000 * day));
    authorities.clock.milliseconds = start + 1000 * day;
    const trust = [...authorities.trust, ...next.trust];
    const twice = await extended(once, "B-LTA", { trust, timestamps: { urls: [next.servers.timestamps()] } });
    await next.servers.close();
    authorities.clock.milliseconds = start + 100 * day;
    // By then every certificate below the first root has ended, its timestamp authority's among them.
    const at = new Date(start + 1200 * day).toISOString();
    expect(await first(once, { at, trust })).toMatchObject({ subIndication: "OUT_OF_BOUNDS_NO_POE" });
    expect(await verify(twice.pdf, { at, trust })).toMatchObject({ verdict: "TOTAL-PASSED" });
    expect(twice.levels).toEqual(new Map([["Signature1", "B-LTA"]]));
  });
});

describe("a certificate that is revoked later (chứng thư bị thu hồi sau khi ký)", () => {
  it("leaves standing what a timestamp proves to be older", async () => {
    const signer = authorities.signer("seal");
    const plain = await signed({ signer, level: "B-B" });
    const stamped = await signed({ signer, level: "B-T" });
    const kept = await signed({ signer, level: "B-LT" });
    authorities.clock.pass(day);
    authorities.servers.revoke(authorities.serial("seal"), new Date(authorities.clock.milliseconds));
    authorities.clock.pass(day);
    const list = await fetch(`${authorities.servers.address}/issuing-ca.crl`);
    const revocationLists = [new Uint8Array(await list.arrayBuffer())];
    expect(await first(plain, { revocationLists })).toMatchObject({
      indication: "INDETERMINATE",
      subIndication: "REVOKED_NO_POE",
    });
    for (const pdf of [stamped, kept]) {
      const report = await first(pdf, { revocationLists });
      expect(report.indication).toBe("TOTAL-PASSED");
      expect(codes(report)).toContain("certificate.revoked-after-proof");
    }
  });

  it("fails what was signed after it, whatever the signer claims", async () => {
    const signer = authorities.signer("down");
    authorities.servers.revoke(authorities.serial("down"), new Date(authorities.clock.milliseconds - day));
    const { revocation: _, ...request } = authorities.request({ signer, level: "B-T" });
    const { pdf } = valueOf(await signDocument(administrativeResult, request));
    const list = await fetch(`${authorities.servers.address}/issuing-ca.crl`);
    const revocationLists = [new Uint8Array(await list.arrayBuffer())];
    expect(await first(pdf, { revocationLists })).toMatchObject({
      indication: "TOTAL-FAILED",
      subIndication: "REVOKED",
    });
  });

  it("of the authority itself leaves undecided what nothing proves to be older", async () => {
    const other = await startSampleAuthorities();
    const request = other.request();
    const { pdf } = valueOf(await signDocument(administrativeResult, request));
    other.clock.pass(day);
    const { serial } = other.servers.pki.issuingCa;
    other.servers.revoke(Buffer.from(serial).toString("hex"), new Date(other.clock.milliseconds));
    const list = await fetch(`${other.servers.address}/root.crl`);
    const revocationLists = [new Uint8Array(await list.arrayBuffer())];
    const at = other.clock.pass(60_000);
    expect(await first(pdf, { trust: other.trust, at, revocationLists })).toMatchObject({
      subIndication: "REVOKED_CA_NO_POE",
    });
    await other.servers.close();
  });
});

describe("evidence on revocation (bằng chứng thu hồi)", () => {
  it("may be asked for: without it there is no decision yet", async () => {
    const { revocation: _, ...request } = authorities.request();
    const { pdf } = valueOf(await signDocument(administrativeResult, request));
    expect(await first(pdf, { requireRevocation: true })).toMatchObject({
      indication: "INDETERMINATE",
      subIndication: "TRY_LATER",
    });
    expect(await first((await extended(pdf, "B-LT")).pdf, { requireRevocation: true })).toMatchObject({
      indication: "TOTAL-PASSED",
      level: "B-LT",
    });
  });

  it("counts by what it says, not by where it stands: another's is no evidence", async () => {
    const other = await startSampleAuthorities();
    const strange = valueOf(await signDocument(administrativeResult, other.request({ level: "B-LT" }))).pdf;
    await other.servers.close();
    const foreign = readSecurityStore(PdfFile.open(strange)).responses.map(({ value }) => value.raw);
    expect(foreign.length).toBe(3);
    const pdf = await signed({ level: "B-T" });
    const catalog = numberAt(pdf);
    const streams = [...foreign, new TextEncoder().encode("hello")].map(
      (raw) => `<</Length ${raw.length}>>\nstream\n${latin1(raw)}\nendstream`,
    );
    const copied = appendedUpdate(pdf, {
      objects: {
        ...Object.fromEntries(streams.map((stream, index) => [900 + index, stream])),
        [catalog]: patchedObject(pdf, catalog, { DSS: "<</OCSPs[900 0 R 901 0 R 902 0 R 903 0 R]>>" }),
      },
    });
    const report = await first(copied);
    expect(report).toMatchObject({ level: "B-T", indication: "TOTAL-PASSED" });
    expect(codes(report)).toEqual(expect.arrayContaining(["revocation.not-checked", "evidence.unreadable"]));
  });

  const spoilt: Readonly<Record<string, (pdf: Uint8Array) => RawUpdate>> = {
    emptied: (pdf) => ({ objects: { [numberAt(pdf, "DSS")]: "<</Type/DSS>>" } }),
    "replaced by another": (pdf) => ({
      objects: { [numberAt(pdf)]: patchedObject(pdf, numberAt(pdf), { DSS: "<</Type/DSS>>" }) },
    }),
    "taken out of the catalogue": (pdf) => ({
      objects: { [numberAt(pdf)]: patchedObject(pdf, numberAt(pdf), { DSS: "null" }) },
    }),
    "robbed of an answer": (pdf) => ({
      objects: {
        [numberAt(pdf, "DSS")]: patchedObject(pdf, numberAt(pdf, "DSS"), {
          OCSPs: `[${numberAt(pdf, "DSS", "OCSPs", 0)} 0 R]`,
        }),
      },
    }),
    "given other bytes for an answer": (pdf) => ({
      objects: { [numberAt(pdf, "DSS", "OCSPs", 0)]: "<</Length 5>>\nstream\nhello\nendstream" },
    }),
    "given a freed answer": (pdf) => ({ freed: [numberAt(pdf, "DSS", "OCSPs", 0)] }),
    "given other evidence for a signature": (pdf) => ({
      objects: { [numberAt(pdf, "DSS")]: patchedObject(pdf, numberAt(pdf, "DSS"), { VRI: "<</ABCD<<>>>>" }) },
    }),
  };

  it.each(Object.entries(spoilt))("that is %s fails the signature", async (_, change) => {
    const pdf = await signed({ level: "B-LT" });
    expect(await first(appendedUpdate(pdf, change(pdf)))).toMatchObject({
      indication: "TOTAL-FAILED",
      subIndication: "FORMAT_FAILURE",
    });
  });

  it("that is damaged or beyond all measure stops no verdict", async () => {
    const pdf = await signed({ level: "B-T" });
    const catalog = numberAt(pdf);
    const stores = [
      "<</OCSPs[1 0 R 77777 0 R 5 7 null]/CRLs 3/VRI<</A 77777 0 R/B 1>>>>",
      `<</Certs[${"<<>> ".repeat(3000)}]>>`,
      "[1 2 3]",
      "77777 0 R",
    ];
    for (const store of stores) {
      const spoiltFile = appendedUpdate(pdf, { objects: { [catalog]: patchedObject(pdf, catalog, { DSS: store }) } });
      expect(await first(spoiltFile)).toMatchObject({ digestOk: true, signatureOk: true, level: "B-T" });
    }
  });

  it("may grow by anybody's hand", async () => {
    const pdf = await signed({ level: "B-LT" });
    const dss = numberAt(pdf, "DSS");
    const answers = [0, 1, 2].map((place) => `${numberAt(pdf, "DSS", "OCSPs", place)} 0 R`).join(" ");
    const grown = appendedUpdate(pdf, {
      objects: {
        900: "<</Length 5>>\nstream\nhello\nendstream",
        [dss]: patchedObject(pdf, dss, { OCSPs: `[${answers} 900 0 R]` }),
      },
    });
    expect(await first(grown)).toMatchObject({ indication: "TOTAL-PASSED", modification: "allowed", level: "B-LT" });
  });
});
