import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSecurityStore } from "../dss/read-dss.ts";
import type { Fetch } from "../http/ask.ts";
import { PdfFile } from "../pdf/pdf-file.ts";
import { refusalText } from "../refusal-text.ts";
import { onlineRevocation } from "../revocation/online-revocation.ts";
import { sealDocument } from "../seal/seal-document.ts";
import { completeSignature } from "../sign/complete-signature.ts";
import { prepareSignature } from "../sign/prepare-signature.ts";
import { signDocument } from "../sign/sign-document.ts";
import type { SignedDocument } from "../sign/signing-request.ts";
import { type SampleAuthorities, startSampleAuthorities } from "../testing/sample-authorities.ts";
import { administrativeResult, sampleFiles } from "../testing/sample-files.ts";
import { sealImagePng, valueOf } from "../testing/sample-signers.ts";
import { hasTools, pdfsig, qpdfCheck } from "../testing/second-tools.ts";
import type { VerificationReport } from "../verify/report.ts";
import { verifyDocument } from "../verify/verify-document.ts";
import { warningText } from "./signing-warning.ts";

let authorities: SampleAuthorities;

beforeAll(async () => {
  authorities = await startSampleAuthorities();
});

afterAll(() => authorities.servers.close());

const levels = ["B-B", "B-T", "B-LT", "B-LTA"] as const;

type Change = Parameters<SampleAuthorities["request"]>[0];

const signedAt = async (level: (typeof levels)[number], change: Change = {}): Promise<SignedDocument> =>
  valueOf(await signDocument(administrativeResult, authorities.request({ level, ...change })));

const verify = (pdf: Uint8Array): Promise<VerificationReport> =>
  verifyDocument(pdf, { trust: authorities.trust, at: authorities.clock.iso });

/** A key that must not be asked. */
const untouchable = (id: string): NonNullable<Change>["signer"] & object => ({
  ...authorities.signer(id),
  sign: () => Promise.reject(new Error("the key was touched")),
});

const refusalOf = async (change: Change): Promise<unknown> => {
  const answer = await signDocument(administrativeResult, authorities.request({ level: "B-LT", ...change }));
  return answer.ok ? answer.value.level : answer.refusal;
};

const sealChange = { appearance: { image: sealImagePng, diameterMm: 38, description: "Dấu số" } };

describe("levels of a signature (mức B-B, B-T, B-LT, B-LTA)", () => {
  it.each(levels)("reaches %s, and the verifier says so", async (level) => {
    const document = await signedAt(level);
    expect(document).toMatchObject({ level, warnings: [] });
    expect(document.timestamp).toBe(level === "B-B" ? null : authorities.clock.iso);
    const report = await verify(document.pdf);
    expect(report).toMatchObject({ verdict: "TOTAL-PASSED", documentIntact: true });
    expect(report.signatures[0]).toMatchObject({
      level,
      timestampAuthority: level === "B-B" ? null : "Dấu thời gian Ví Dụ (thử nghiệm)",
    });
    expect(report.signatures.map(({ kind }) => kind)).toEqual(
      level === "B-LTA" ? ["signature", "timestamp"] : ["signature"],
    );
  });

  it("asks nobody where nobody is named", async () => {
    const { requests } = authorities.servers;
    const before = requests.length;
    const { timestamps: _, revocation: __, ...request } = authorities.request();
    const document = valueOf(await signDocument(administrativeResult, request));
    expect(requests.length).toBe(before);
    expect(document.level).toBe("B-B");
    expect(document.warnings).toMatchObject([
      { code: "revocation.not-checked", subject: "Trần Văn Mẫu (thử nghiệm)", attempts: [] },
      { code: "revocation.not-checked" },
    ]);
    expect(document.warnings.map(warningText)[0]?.vi).toMatch(/^Chưa kiểm tra được chứng thư của Trần Văn Mẫu/);
  });

  it("asks for each certificate once in a batch", async () => {
    const request = authorities.request({ level: "B-LT" });
    await signDocument(administrativeResult, request);
    const before = authorities.servers.requests.length;
    valueOf(await signDocument(administrativeResult, request));
    expect(authorities.servers.requests.slice(before)).toEqual(["/tsa"]);
  });

  it.each(Object.entries(sampleFiles))("leaves the officer's signature clean under a seal in %s", async (_, pdf) => {
    const officer = valueOf(await signDocument(pdf, authorities.request({ level: "B-LT" })));
    const seal = authorities.request({ level: "B-LTA", signer: authorities.signer("seal") });
    const sealed = valueOf(await sealDocument(officer.pdf, { ...seal, ...sealChange }));
    expect(Buffer.from(sealed.pdf.subarray(0, officer.pdf.length)).equals(Buffer.from(officer.pdf))).toBe(true);
    const report = await verify(sealed.pdf);
    expect(report.verdict).toBe("TOTAL-PASSED");
    expect(report.signatures).toMatchObject([
      { field: "Signature1", level: "B-LTA", modification: "allowed" },
      { field: "Seal1", level: "B-LTA", modification: "allowed" },
      { field: "Timestamp1", kind: "timestamp", modification: "none", place: null },
    ]);
    if (hasTools("qpdf")) expect(qpdfCheck(sealed.pdf)).toBe(0);
  });

  it.runIf(hasTools("pdfsig"))("is valid for poppler at every level", async () => {
    for (const level of levels) expect(pdfsig((await signedAt(level)).pdf)[0]).toBe("Signature is Valid.");
  });

  it.each(["SHA-256", "SHA-384", "SHA-512"] as const)("stamps the time by %s", async (hash) => {
    const timestamps = { urls: [authorities.servers.timestamps()], hash };
    expect((await verify((await signedAt("B-LTA", { timestamps })).pdf)).verdict).toBe("TOTAL-PASSED");
  });

  it("signs again with more room where a timestamp is larger than usual", async () => {
    const timestamps = { urls: [authorities.servers.timestamps("large")] };
    const document = await signedAt("B-LTA", { timestamps });
    expect((await verify(document.pdf)).signatures[0]).toMatchObject({ level: "B-LTA", indication: "TOTAL-PASSED" });
  });

  it("is reached in two phases, by whoever completes", async () => {
    const request = authorities.request({ level: "B-LTA" });
    const prepared = valueOf(await prepareSignature(administrativeResult, request));
    const signatureValue = await request.signer.sign(prepared.toBeSigned, request.signer.algorithm);
    if (!(signatureValue instanceof Uint8Array)) throw new Error("not signed");
    const state: unknown = JSON.parse(JSON.stringify(prepared.state));
    const { level, timestamps, revocation, trust, at } = request;
    const conditions = { level, trust, at, ...(timestamps && { timestamps }), ...(revocation && { revocation }) };
    const document = valueOf(
      await completeSignature(administrativeResult, { ...conditions, level: "B-LTA", state, signatureValue }),
    );
    expect(document.level).toBe("B-LTA");
  });
});

describe("timestamp authorities (máy chủ dấu thời gian)", () => {
  it("are asked in order until one answers well, and the failures are told", async () => {
    const { servers } = authorities;
    const urls = [servers.timestamps("down"), servers.timestamps("wrong-nonce"), servers.timestamps()];
    const { warnings, level } = await signedAt("B-LTA", { timestamps: { urls } });
    expect(level).toBe("B-LTA");
    expect(warnings).toEqual([
      { code: "timestamp.authority-failed", url: urls[0], reason: "status 503" },
      { code: "timestamp.authority-failed", url: urls[1], reason: "wrong nonce" },
    ]);
  });

  it("that all fail leave the file unsigned, each with its reason", async () => {
    const faults = [
      ["wrong-nonce", "wrong nonce"],
      ["without-nonce", "wrong nonce"],
      ["wrong-imprint", "wrong-imprint"],
      ["refused", "rejected"],
      ["not-a-token", "unreadable"],
      ["wrong-signature", "wrong-signature"],
      ["wrong-usage", "wrong usage"],
      ["expired", "certificate out of validity"],
      ["untrusted", "not trusted"],
      ["down", "status 503"],
      ["slow", "time-out"],
    ] as const;
    const urls = faults.map(([fault]) => authorities.servers.timestamps(fault));
    const answer = await signDocument(
      administrativeResult,
      authorities.request({ level: "B-T", timestamps: { urls, timeoutMs: 150 } }),
    );
    if (answer.ok || answer.refusal.code !== "timestamp.unavailable") throw new Error("not refused");
    expect(answer.refusal.attempts.map(({ reason }) => reason)).toEqual(faults.map(([, reason]) => reason));
    expect(refusalText(answer.refusal).vi).toContain("status 503");
  });

  it("must be named for a level that takes one, before the key is touched", async () => {
    const request = authorities.request({ level: "B-T", signer: untouchable("officer") });
    const { timestamps: _, ...rest } = request;
    expect(await signDocument(administrativeResult, rest)).toMatchObject({
      ok: false,
      refusal: { code: "timestamp.unavailable", attempts: [] },
    });
  });

  it("that nobody listens at are told apart from those that refuse", async () => {
    const answer = await refusalOf({ level: "B-T", timestamps: { urls: ["http://127.0.0.1:9/tsa"] } });
    expect(answer).toMatchObject({
      code: "timestamp.unavailable",
      attempts: [{ reason: expect.stringMatching(/^unreachable/) }],
    });
  });
});

describe("revocation (tình trạng thu hồi)", () => {
  it.each([
    "unknown",
    "out-of-date",
    "unauthorised",
    "wrong-signature",
    "wrong-nonce",
    "wrong-certificate",
    "try-later",
    "not-an-answer",
    "down",
  ])("is taken from the revocation list where the OCSP responder goes wrong: %s", async (fault) => {
    const document = await signedAt("B-LT", { signer: authorities.signer(fault) });
    expect(document).toMatchObject({ level: "B-LT", warnings: [] });
    const store = readSecurityStore(PdfFile.open(document.pdf));
    expect(store.lists.length).toBe(1);
    expect(store.responses.every(({ value }) => value.answers.every(({ status }) => status === "good"))).toBe(true);
  });

  it("can be had from lists alone", async () => {
    const document = await signedAt("B-LT", { revocation: onlineRevocation({ prefer: "list" }) });
    const store = readSecurityStore(PdfFile.open(document.pdf));
    expect([store.responses.length, store.lists.length]).toEqual([0, 2]);
  });

  it("can be had from lists that a server sends as PEM", async () => {
    const asPem: Fetch = async (url, init) => {
      const list = Buffer.from(await (await fetch(url, init)).arrayBuffer()).toString("base64");
      return new Response(`-----BEGIN X509 CRL-----\n${list.replace(/.{64}/g, "$&\n")}\n-----END X509 CRL-----\n`);
    };
    const revocation = onlineRevocation({ prefer: "list", fetch: asPem });
    const { pdf, warnings } = await signedAt("B-B", { revocation });
    expect(warnings).toEqual([]);
    expect((await verify(pdf)).verdict).toBe("TOTAL-PASSED");
  });

  it("can be asked for without a nonce", async () => {
    const document = await signedAt("B-LT", { revocation: onlineRevocation({ nonce: false }) });
    const [response] = readSecurityStore(PdfFile.open(document.pdf)).responses;
    expect(response?.value.nonce).toBeNull();
  });

  it("that nobody tells is a refusal where it must be kept, with each address and reason", async () => {
    const revocation = onlineRevocation({ fetch: () => Promise.reject(new TypeError("no network")) });
    const refusal = await refusalOf({ revocation, signer: untouchable("officer") });
    expect(refusal).toMatchObject({
      code: "revocation.unavailable",
      subject: "Trần Văn Mẫu (thử nghiệm)",
      attempts: [{ reason: "unreachable" }, { reason: "unreachable" }],
    });
    const document = await signedAt("B-T", { revocation });
    expect(document.warnings).toMatchObject([{ code: "revocation.not-checked" }, { code: "revocation.not-checked" }]);
  });

  it("stops a revoked certificate before its key is touched, whichever way it is found out", async () => {
    const on = new Date(authorities.clock.milliseconds - 60_000);
    authorities.servers.revoke(authorities.serial("unknown"), on);
    for (const level of levels) {
      const refusal = { code: "certificate.revoked", on: on.toISOString() };
      expect(await refusalOf({ level, signer: untouchable("unknown") })).toMatchObject(refusal);
    }
  });
});
