import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSecurityStore } from "../dss/read-dss.ts";
import { latin1 } from "../pdf/characters.ts";
import { PdfFile } from "../pdf/pdf-file.ts";
import { onlineRevocation } from "../revocation/online-revocation.ts";
import { sealDocument } from "../seal/seal-document.ts";
import { signDocument } from "../sign/sign-document.ts";
import { type SampleAuthorities, startSampleAuthorities } from "../testing/sample-authorities.ts";
import { administrativeResult, plainFile, sampleFiles } from "../testing/sample-files.ts";
import { sealImagePng, valueOf } from "../testing/sample-signers.ts";
import { hasTools, pdfsig, qpdfCheck, rewrittenByQpdf } from "../testing/second-tools.ts";
import type { VerificationReport } from "../verify/report.ts";
import { verifyDocument } from "../verify/verify-document.ts";
import { extendDocument, type ExtensionRequest } from "./extend-document.ts";

let authorities: SampleAuthorities;

beforeAll(async () => {
  authorities = await startSampleAuthorities();
});

afterAll(() => authorities.servers.close());

const request = (level: ExtensionRequest["level"], change: Partial<ExtensionRequest> = {}): ExtensionRequest => ({
  level,
  at: authorities.clock.iso,
  trust: authorities.trust,
  timestamps: { urls: [authorities.servers.timestamps()] },
  revocation: onlineRevocation(),
  ...change,
});

const raised = async (pdf: Uint8Array, level: ExtensionRequest["level"]): Promise<Uint8Array> => {
  const answer = valueOf(await extendDocument(pdf, request(level)));
  expect(Buffer.from(answer.pdf.subarray(0, pdf.length)).equals(Buffer.from(pdf))).toBe(true);
  return answer.pdf;
};

const refusalOf = async (pdf: Uint8Array, change: Partial<ExtensionRequest> = {}): Promise<unknown> => {
  const answer = await extendDocument(pdf, request("B-LTA", change));
  return answer.ok ? "raised" : answer.refusal;
};

const verify = (pdf: Uint8Array): Promise<VerificationReport> =>
  verifyDocument(pdf, { trust: authorities.trust, at: authorities.clock.iso });

const levelsOf = async (pdf: Uint8Array): Promise<readonly unknown[]> => {
  const report = await verify(pdf);
  expect(report).toMatchObject({ verdict: "TOTAL-PASSED", documentIntact: true });
  return report.signatures.map(({ kind, level }) => (kind === "timestamp" ? kind : level));
};

const signed = async (pdf: Uint8Array, change: Parameters<SampleAuthorities["request"]>[0] = {}): Promise<Uint8Array> =>
  valueOf(await signDocument(pdf, authorities.request(change))).pdf;

const sealed = async (pdf: Uint8Array): Promise<Uint8Array> => {
  const appearance = { image: sealImagePng, diameterMm: 38, description: "Dấu số" };
  const seal = { ...authorities.request({ signer: authorities.signer("seal") }), appearance };
  return valueOf(await sealDocument(await signed(pdf), seal)).pdf;
};

describe("raising a file's level (nâng mức chữ ký)", () => {
  it.each(Object.entries(sampleFiles))("goes step by step up to B-LTA and renews it, in %s", async (_, pdf) => {
    let file = await sealed(pdf);
    expect(await levelsOf(file)).toEqual(["B-B", "B-B"]);
    const steps = [
      ["B-T", ["B-T", "B-T", "timestamp"]],
      ["B-LT", ["B-LT", "B-LT", "timestamp"]],
      ["B-LTA", ["B-LTA", "B-LTA", "timestamp", "timestamp"]],
      ["B-LTA", ["B-LTA", "B-LTA", "timestamp", "timestamp", "timestamp"]],
    ] as const;
    for (const [level, levels] of steps) {
      file = await raised(file, level);
      expect(await levelsOf(file)).toEqual(levels);
      authorities.clock.pass(86_400_000 * 30);
    }
    if (hasTools("qpdf", "pdfsig")) {
      expect(qpdfCheck(file)).toBe(0);
      expect(pdfsig(file).slice(0, 2)).toEqual(["Signature is Valid.", "Signature is Valid."]);
    }
  });

  it("goes from the lowest level to the highest at once", async () => {
    expect(await levelsOf(await raised(await sealed(administrativeResult), "B-LTA"))).toEqual([
      "B-LTA",
      "B-LTA",
      "timestamp",
      "timestamp",
    ]);
  });

  it("leaves alone a file that is there already", async () => {
    const pdf = await signed(administrativeResult, { level: "B-LT" });
    for (const level of ["B-T", "B-LT"] as const)
      expect(valueOf(await extendDocument(pdf, request(level))).pdf).toEqual(pdf);
  });

  it("adds to the evidence that is there, and writes nothing twice", async () => {
    const first = await signed(administrativeResult, { level: "B-LT" });
    const second = await raised(first, "B-LTA");
    authorities.clock.pass(86_400_000 * 10);
    const third = await raised(second, "B-LTA");
    const counts = [first, second, third].map((pdf) => {
      const { certificates, responses } = readSecurityStore(PdfFile.open(pdf));
      return [certificates.length, responses.length];
    });
    const [before, same, after] = counts;
    expect(same).toEqual(before);
    // The certificates are the same ten days later; the answers about the timestamp authority and its issuer are new.
    expect(after).toEqual([before?.[0], (before?.[1] ?? 0) + 2]);
    // An entry of the VRI stays as it was made.
    const entries = [first, second, third].map((pdf) => {
      const file = PdfFile.open(pdf);
      const vri = file.dict(file.dict(file.dict(file.trailer.get("Root"))?.get("DSS"))?.get("VRI"));
      return [...(vri?.entries ?? [])].map(([key, { start, end }]) => [
        key,
        latin1(vri?.source.subarray(start, end) ?? new Uint8Array()),
      ]);
    });
    expect(entries.map(({ length }) => length)).toEqual([1, 1, 2]);
    for (const later of entries) expect(later[0]).toEqual(entries[0]?.[0]);
  });

  it("is open to a file that is certified against any change", async () => {
    for (const level of ["B-LTA", "B-B"] as const) {
      const pdf = await signed(administrativeResult, { certify: 1, level });
      const archived = await raised(pdf, "B-LTA");
      expect((await verify(archived)).signatures[0]).toMatchObject({
        indication: "TOTAL-PASSED",
        docMdp: 1,
        modification: "allowed",
        level: "B-LTA",
      });
    }
  });

  it("works in a file of many pages without a form of its own", async () => {
    const pdf = await plainFile({ pages: 20, xrefStream: true });
    const place = { page: 20, x: 10, y: 10, width: 100, height: 50 };
    const { appearance } = authorities.request();
    const file = await signed(pdf, appearance ? { appearance: { ...appearance, place } } : {});
    expect(await levelsOf(await raised(file, "B-LTA"))).toEqual(["B-LTA", "timestamp", "timestamp"]);
  });
});

describe.runIf(hasTools("qpdf", "pdfsig"))("an encrypted file (tệp đặt mật khẩu)", () => {
  it("is signed at B-LTA and raised with its password", async () => {
    const pdf = rewrittenByQpdf(administrativeResult, ["--encrypt", "user one", "owner two", "256", "--"]);
    const file = await signed(pdf, { level: "B-LTA", password: "user one" });
    const { pdf: renewed } = valueOf(await extendDocument(file, request("B-LTA", { password: "owner two" })));
    const report = await verifyDocument(renewed, {
      trust: authorities.trust,
      at: authorities.clock.iso,
      password: "user one",
    });
    expect(report.verdict).toBe("TOTAL-PASSED");
    expect(report.signatures.map(({ level }) => level)).toEqual(["B-LTA", null, null]);
    expect(qpdfCheck(renewed, ["--password=user one"])).toBe(0);
    expect(pdfsig(renewed, ["-upw", "user one"])[0]).toBe("Signature is Valid.");
    expect(await refusalOf(file)).toEqual({ code: "pdf.encrypted" });
  });
});

describe("what is not raised (từ chối nâng mức)", () => {
  it("is what nobody signed, and what is no PDF", async () => {
    expect(await refusalOf(administrativeResult)).toEqual({ code: "extend.nothing-signed" });
    expect(await refusalOf(new Uint8Array(20))).toEqual({ code: "pdf.not-a-pdf" });
  });

  it("is a broken signature, which a timestamp must not cover up", async () => {
    const pdf = Uint8Array.from(await signed(administrativeResult));
    pdf[5000] = (pdf[5000] ?? 0) ^ 1;
    expect(await refusalOf(pdf)).toMatchObject({ code: "pdf.earlier-signature-broken" });
  });

  it("is a file for which no timestamp or no evidence can be had", async () => {
    const pdf = await signed(administrativeResult);
    const { timestamps: _, ...rest } = request("B-T");
    expect(await extendDocument(pdf, rest)).toMatchObject({ refusal: { code: "timestamp.unavailable", attempts: [] } });
    const urls = [authorities.servers.timestamps("down")];
    expect(await refusalOf(pdf, { timestamps: { urls } })).toMatchObject({
      code: "timestamp.unavailable",
      attempts: [{ reason: "status 503" }],
    });
    const revocation = onlineRevocation({ fetch: () => Promise.reject(new TypeError("no network")) });
    expect(await refusalOf(pdf, { revocation })).toMatchObject({ code: "revocation.unavailable" });
  });

  it("is the signature of somebody who was revoked before any proof", async () => {
    const { revocation: _, ...quick } = authorities.request({ signer: authorities.signer("try-later") });
    const { pdf } = valueOf(await signDocument(administrativeResult, quick));
    authorities.servers.revoke(authorities.serial("try-later"), new Date(authorities.clock.milliseconds));
    authorities.clock.pass(86_400_000);
    expect(await refusalOf(pdf)).toMatchObject({ code: "certificate.revoked" });
  });

  it("is a signer whom nobody trusts", async () => {
    const pdf = await signed(administrativeResult);
    expect(await refusalOf(pdf, { trust: [] })).toMatchObject({ code: "timestamp.unavailable" });
  });
});
