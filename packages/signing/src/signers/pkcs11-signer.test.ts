import { mkdtempSync, readFileSync, rmSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signDocument } from "../sign/sign-document.ts";
import { administrativeResult } from "../testing/sample-files.ts";
import { sampleKey, sampleKeyTrust } from "../testing/sample-keys.ts";
import { officerRequest, valueOf } from "../testing/sample-signers.ts";
import { hasTools, pdfsig } from "../testing/second-tools.ts";
import { hasSoftToken, makeSoftToken, softHsmDriver } from "../testing/soft-token.ts";
import { openPkcs11Signer, type Pkcs11Request, type TokenSigner } from "./pkcs11-signer.ts";

const pin = "pin-2026";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "token-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

const signedPdf = async (signer: TokenSigner): Promise<Uint8Array> =>
  valueOf(await signDocument(administrativeResult, officerRequest({ signer, trust: sampleKeyTrust }))).pdf;

describe.runIf(hasSoftToken())("key in a token (PKCS#11, by SoftHSM)", () => {
  const open = async (change: Partial<Pkcs11Request> = {}): Promise<TokenSigner> =>
    valueOf(await openPkcs11Signer({ driver: softHsmDriver, pin, keyLabel: "rsa", ...change }));

  const refusalOf = async (change: Partial<Pkcs11Request>): Promise<unknown> => {
    const signer = await openPkcs11Signer({ driver: softHsmDriver, pin, ...change });
    if (!signer.ok) return signer.refusal;
    signer.value.close();
    return "opened";
  };

  beforeAll(() => {
    process.env.SOFTHSM2_CONF = join(folder, "softhsm2.conf");
    makeSoftToken(
      folder,
      { label: "Văn thư", pin },
      {
        rsa: sampleKey("rsa-2048"),
        p256: sampleKey("p-256"),
        p384: sampleKey("p-384"),
        p521: sampleKey("p-521"),
      },
    );
  });

  it.each([
    ["rsa", "rsa-pkcs1-sha256"],
    ["rsa", "rsa-pkcs1-sha512"],
    ["rsa", "rsa-pss-sha256"],
    ["rsa", "rsa-pss-sha384"],
    ["p256", "ecdsa-p256-sha256"],
    ["p384", "ecdsa-p384-sha384"],
    ["p521", "ecdsa-p521-sha512"],
  ] as const)("signs with the key %s by %s", async (keyLabel, algorithm) => {
    const signer = await open({ keyLabel, algorithm });
    expect(signer.algorithm).toBe(algorithm);
    expect(signer.certificateChain).toHaveLength(2);
    const pdf = await signedPdf(signer);
    signer.close();
    if (hasTools("pdfsig")) expect(pdfsig(pdf)).toEqual(["Signature is Valid."]);
  });

  it("signs many documents at the same time", async () => {
    const signer = await open({ keyId: "A0" });
    const pdfs = await Promise.all(Array.from({ length: 40 }, () => signedPdf(signer)));
    signer.close();
    expect(new Set(pdfs.map((pdf) => Buffer.from(pdf).toString("base64"))).size).toBe(1);
  });

  it("asks which key where there are several, and says where there is none of that name", async () => {
    const candidates = expect.arrayContaining(["rsa", "p256", "p384", "p521"]) as unknown;
    expect(await refusalOf({})).toMatchObject({ code: "key.ambiguous", candidates });
    expect(await refusalOf({ keyLabel: "other" })).toMatchObject({
      code: "key.not-found",
      wanted: "other",
      candidates,
    });
    expect(await refusalOf({ keyId: "a1", keyLabel: "p256" })).toBe("opened");
  });

  it("refuses a wrong PIN, another token, another driver", async () => {
    expect(await refusalOf({ keyLabel: "rsa", pin: "wrong" })).toEqual({ code: "token.wrong-pin" });
    expect(await refusalOf({ tokenLabel: "Chánh" })).toEqual({ code: "token.absent", wanted: "Chánh" });
    expect(await refusalOf({ driver: "/nowhere.so" })).toMatchObject({ code: "token.no-driver" });
    expect(await refusalOf({ keyLabel: "rsa", tokenLabel: "Văn thư" })).toBe("opened");
  });
});

describe("token and driver at their worst", () => {
  const binding = new URL("../testing/faulty-binding.ts", import.meta.url).href;
  const certificates = sampleKey("p-256").certificateChain;
  let count = 0;

  const opened = async (fault: string, change: Partial<Pkcs11Request> = {}) => {
    const log = join(folder, `log-${++count}`);
    const signer = await openPkcs11Signer({
      driver: `${fault}:${log}`,
      pin: "top-secret",
      binding,
      certificates,
      ...change,
    });
    const logins = (): number => (existsSync(log) ? readFileSync(log, "utf8").split("\n").length - 1 : 0);
    return { signer, logins, log };
  };

  const toBeSigned = { attributes: new Uint8Array(10), digest: new Uint8Array(32) };

  it.each([
    ["no-driver", { code: "token.no-driver", reason: "cannot open shared object file" }, 0],
    ["no-token", { code: "token.absent", wanted: null }, 0],
    ["two-tokens", { code: "token.ambiguous", candidates: ["Token", "Token"] }, 0],
    ["locked", { code: "token.pin-locked" }, 0],
    ["last-try", { code: "token.last-try" }, 0],
    ["wrong-pin", { code: "token.wrong-pin" }, 1],
    ["expired", { code: "token.pin-expired" }, 1],
    ["odd", { code: "token.failed", reason: "CKR_VENDOR_DEFINED" }, 1],
    ["crash-on-open", { code: "token.driver-crashed" }, 0],
  ])("answers %s with a refusal, and tries no PIN twice", async (fault, refusal, attempts) => {
    const { signer, logins } = await opened(fault);
    expect(signer).toEqual({ ok: false, refusal });
    expect(logins()).toBe(attempts);
  });

  it("tries the last PIN only where that is asked", async () => {
    const { signer, logins } = await opened("last-try", { allowLastTry: true });
    expect([signer.ok, logins()]).toEqual([true, 1]);
    valueOf(signer).close();
  });

  it("ends a driver that hangs", async () => {
    const { signer } = await opened("hang-on-open", { openSeconds: 0.3 });
    expect(signer).toEqual({ ok: false, refusal: { code: "token.timed-out", seconds: 0.3 } });
    const late = valueOf((await opened("hang-on-sign", { signSeconds: 0.2 })).signer);
    expect(await late.sign(toBeSigned, late.algorithm)).toEqual({
      ok: false,
      refusal: { code: "token.timed-out", seconds: 0.2 },
    });
    late.close();
  });

  it("survives a crash while it signs: what waited is refused, the next signature starts the driver anew", async () => {
    const { signer, logins } = await opened("crash-on-sign");
    const token = valueOf(signer);
    const waiting = [1, 2, 3].map(() => token.sign(toBeSigned, token.algorithm));
    const crashed = { ok: false, refusal: { code: "token.driver-crashed" } };
    expect(await Promise.all(waiting)).toEqual([crashed, crashed, crashed]);
    expect(logins()).toBe(1);
    expect(await token.sign(toBeSigned, token.algorithm)).toEqual(crashed);
    expect(logins()).toBe(2);
    token.close();
    expect(await token.sign(toBeSigned, token.algorithm)).toEqual({ ok: false, refusal: { code: "token.closed" } });
  });

  it("begins anew where the token was pulled out", async () => {
    const { signer, logins } = await opened("pulled-out");
    const token = valueOf(signer);
    for (const attempts of [1, 2]) {
      expect(await token.sign(toBeSigned, token.algorithm)).toMatchObject({ refusal: { code: "token.absent" } });
      expect(logins()).toBe(attempts);
    }
    token.close();
  });

  it("says nothing of the PIN", async () => {
    for (const fault of ["wrong-pin", "odd", "no-driver"])
      expect(JSON.stringify((await opened(fault)).signer)).not.toContain("top-secret");
  });
});
