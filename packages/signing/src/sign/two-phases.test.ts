import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { prepareSeal } from "../seal/prepare-seal.ts";
import type { ToBeSigned } from "../signer.ts";
import { inFolder } from "../testing/in-folder.ts";
import { administrativeResult, plainFile, sampleFiles } from "../testing/sample-files.ts";
import {
  officer,
  officerRequest,
  sealedAt,
  sealKey,
  sealRequest,
  secondOfficer,
  signed,
  signedAndSealed,
  signedAt,
  trust,
  valueOf,
} from "../testing/sample-signers.ts";
import { verifyDocument } from "../verify/verify-document.ts";
import { completeSignature } from "./complete-signature.ts";
import { type PreparedSignature, prepareSignature } from "./prepare-signature.ts";
import type { SigningState } from "./signing-state.ts";

const later = "2026-11-22T14:00:00+07:00";

const bytesOf = async (signer: typeof officer, input: ToBeSigned): Promise<Uint8Array> => {
  const value = await signer.sign(input, signer.algorithm);
  if (!(value instanceof Uint8Array)) throw new Error(value.refusal.code);
  return value;
};

let prepared: PreparedSignature;
let signatureValue: Uint8Array;
let state: SigningState;

beforeAll(async () => {
  prepared = valueOf(await prepareSignature(administrativeResult, officerRequest()));
  signatureValue = await bytesOf(officer, prepared.toBeSigned);
  ({ state } = prepared);
});

const outcome = async (
  change: { pdf?: Uint8Array; state?: unknown; signatureValue?: Uint8Array; at?: string } = {},
): Promise<unknown> => {
  const { pdf = administrativeResult, ...rest } = change;
  const answer = await completeSignature(pdf, { state, signatureValue, at: later, trust, ...rest });
  return answer.ok ? "signed" : answer.refusal;
};

/** Completes the signature in a process of its own; answers the verdict over its output. */
const completedElsewhere = (before: string): Promise<string> =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, "in.pdf"), administrativeResult);
    writeFileSync(join(folder, "state.json"), JSON.stringify({ state, trust }));
    writeFileSync(join(folder, "value"), signatureValue);
    const program = `
      import { readFileSync, writeFileSync } from "node:fs";
      ${before}
      const { completeSignature } = await import(${JSON.stringify(new URL("complete-signature.ts", import.meta.url).href)});
      const { state, trust } = JSON.parse(readFileSync("state.json", "utf8"));
      const signatureValue = new Uint8Array(readFileSync("value"));
      const done = await completeSignature(new Uint8Array(readFileSync("in.pdf")), { state, signatureValue, at: ${JSON.stringify(later)}, trust });
      if (!done.ok) throw new Error(JSON.stringify(done.refusal));
      writeFileSync("out.pdf", done.value.pdf);`;
    const words = ["--experimental-strip-types", "--no-warnings", "--input-type=module", "-e", program];
    const { stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
    if (stderr !== "") throw new Error(stderr);
    const pdf = new Uint8Array(readFileSync(join(folder, "out.pdf")));
    return (await verifyDocument(pdf, { trust, at: later })).verdict;
  });

describe("signing in two phases (ký hai bước)", () => {
  it("gives the bytes that signing at once gives", async () => {
    const kept: unknown = JSON.parse(JSON.stringify(state));
    const completed = valueOf(
      await completeSignature(administrativeResult, { state: kept, signatureValue, at: later, trust }),
    );
    const atOnce = await signed(administrativeResult);
    expect(Buffer.from(completed.pdf).equals(Buffer.from(atOnce.pdf))).toBe(true);
    expect({ ...completed, pdf: null }).toEqual({ ...atOnce, pdf: null });
  });

  it("gives the sealed bytes too", async () => {
    const { pdf } = await signed(administrativeResult);
    const seal = valueOf(await prepareSeal(pdf, sealRequest()));
    const value = await bytesOf(sealKey, seal.toBeSigned);
    const completed = valueOf(
      await completeSignature(pdf, { state: seal.state, signatureValue: value, at: sealedAt, trust }),
    );
    expect(Buffer.from(completed.pdf).equals(Buffer.from((await signedAndSealed(administrativeResult)).pdf))).toBe(
      true,
    );
  });

  it("completes in another process", async () => {
    expect(await completedElsewhere("")).toBe("TOTAL-PASSED");
  });

  it("completes with WebCrypto alone, as in a browser", async () => {
    expect(await completedElsewhere("process.getBuiltinModule = undefined;")).toBe("TOTAL-PASSED");
  });

  it("takes ECDSA as DER and as r and s side by side", async () => {
    const ec = valueOf(await prepareSignature(administrativeResult, officerRequest({ signer: secondOfficer })));
    const value = await bytesOf(secondOfficer, ec.toBeSigned);
    const half = (at: number): Buffer => {
      const length = value[at + 1] ?? 0;
      return Buffer.concat([Buffer.alloc(32), value.subarray(at + 2, at + 2 + length)]).subarray(-32);
    };
    const plain = new Uint8Array(Buffer.concat([half(2), half(4 + (value[3] ?? 0))]));
    for (const form of [value, plain]) expect(await outcome({ state: ec.state, signatureValue: form })).toBe("signed");
  });

  it.each(Object.entries(sampleFiles))("keeps the state small, whatever the file: %s", async (_, pdf) => {
    const { state: kept } = valueOf(await prepareSignature(pdf, officerRequest()));
    expect(JSON.stringify(kept).length).toBeLessThan(60_000);
    const isSame = pdf === administrativeResult;
    expect(await outcome({ pdf, state: kept, signatureValue })).toEqual(
      isSame ? "signed" : { code: "signature.wrong-value", subject: "Trần Văn Mẫu (thử nghiệm)" },
    );
  });

  it("refuses another file and a changed one", async () => {
    expect(await outcome({ pdf: await plainFile() })).toEqual({ code: "state.other-file" });
    const changed = Uint8Array.from(administrativeResult);
    changed[500] = (changed[500] ?? 0) ^ 1;
    expect(await outcome({ pdf: changed })).toEqual({ code: "state.other-file" });
  });

  it("refuses a state that has expired", async () => {
    expect(state.expiresAt).toBe("2026-11-23T03:15:42.000Z");
    expect(await outcome({ at: "2026-11-23T10:15:43+07:00" })).toEqual({
      code: "state.expired",
      expiresAt: state.expiresAt,
    });
    const brief = valueOf(
      await prepareSignature(administrativeResult, { ...officerRequest(), expiresAt: "2026-11-22T10:20:42+07:00" }),
    );
    expect(await outcome({ state: brief.state })).toMatchObject({ code: "state.expired" });
  });

  it("refuses a signature value of another key, of another document, cut short, or empty", async () => {
    const wrong = { code: "signature.wrong-value", subject: "Trần Văn Mẫu (thử nghiệm)" };
    expect(await outcome({ signatureValue: await bytesOf(sealKey, prepared.toBeSigned) })).toEqual(wrong);
    const attributes = Uint8Array.from(prepared.toBeSigned.attributes);
    attributes[60] = (attributes[60] ?? 0) ^ 1;
    expect(await outcome({ signatureValue: await bytesOf(officer, { ...prepared.toBeSigned, attributes }) })).toEqual(
      wrong,
    );
    expect(await outcome({ signatureValue: signatureValue.subarray(1) })).toEqual(wrong);
    expect(await outcome({ signatureValue: new Uint8Array() })).toEqual(wrong);
  });

  it.each([
    ["no object", "text"],
    ["nothing", null],
    ["an unknown field", () => ({ ...state, more: 1 })],
    ["another version", () => ({ ...state, version: 2 })],
    ["a missing field", () => ({ ...state, head: undefined })],
    ["an unknown algorithm", () => ({ ...state, algorithm: "rsa-pkcs1-sha1" })],
    ["no certificate", () => ({ ...state, certificateChain: [] })],
    ["broken base64", () => ({ ...state, tail: "?" })],
    ["endless room", () => ({ ...state, room: 1e12 })],
    ["a negative length", () => ({ ...state, baseLength: -1 })],
    ["a moment without an offset", () => ({ ...state, expiresAt: "2026-11-23" })],
  ])("refuses a malformed state: %s", async (_, malformed: unknown) => {
    const written: unknown = typeof malformed === "function" ? (malformed as () => unknown)() : malformed;
    expect(await outcome({ state: written })).toMatchObject({ code: "state.malformed" });
  });

  it("refuses whatever else is given for a state", async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (written) => {
        expect(await outcome({ state: written })).toMatchObject({ code: "state.malformed" });
      }),
      { numRuns: 100 },
    );
    // Place and moments are only told again; everything else follows from the bytes.
    const told = new Set(["place", "at", "expiresAt"]);
    const fields = (Object.keys(state) as (keyof SigningState)[]).filter((field) => !told.has(field));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fields), fc.anything(), async (field, value) => {
        // Without a place the signature is said to be invisible: told to whoever asks, and decides nothing.
        fc.pre(value !== state[field] && !(field === "place" && value === null));
        expect(await outcome({ state: { ...state, [field]: value }, at: signedAt })).not.toBe("signed");
      }),
      { numRuns: 200 },
    );
  });

  it("refuses a state whose increment, attributes or certificate were changed", async () => {
    const flipped = (text: string): string => `${text.startsWith("A") ? "B" : "A"}${text.slice(1)}`;
    for (const key of ["head", "tail", "attributes", "digest"] as const)
      expect(await outcome({ state: { ...state, [key]: flipped(state[key]) } })).toMatchObject({
        code: expect.stringMatching(/^state\.(other-file|malformed)$/) as string,
      });
    const certificateChain = secondOfficer.certificateChain.map((one) => Buffer.from(one).toString("base64"));
    expect(await outcome({ state: { ...state, certificateChain } })).toEqual({ code: "state.other-file" });
    for (const room of [state.room - 1, state.room + 1])
      expect(await outcome({ state: { ...state, room } })).toMatchObject({ code: "state.malformed" });
  });

  it("asks for the same certificate checks again when completing", async () => {
    const answer = await completeSignature(administrativeResult, { state, signatureValue, at: signedAt, trust: [] });
    expect(answer).toMatchObject({
      ok: false,
      refusal: { code: "output.not-verified", findings: ["chain.not-found"] },
    });
  });
});
