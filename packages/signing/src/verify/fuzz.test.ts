import { beforeAll, describe, expect, it } from "vitest";
import { latin1 } from "../pdf/characters.ts";
import { handmadeCms } from "../testing/handmade-cms.ts";
import { handmadeFile } from "../testing/handmade-signature.ts";
import { diceOf, randomMutation } from "../testing/mutators/random-mutation.ts";
import { administrativeResult, formFile, sampleFiles } from "../testing/sample-files.ts";
import { handKeys, sealedAt, signedAndSealed, trust } from "../testing/sample-signers.ts";
import { verifyDocument } from "./verify-document.ts";

/** MOTCUA_FUZZ_SECONDS lengthens it, and then begins anywhere; MOTCUA_FUZZ_SEED repeats a run. Else the beginning is always the same. */
const given = process.env["MOTCUA_FUZZ_SECONDS"];
const seconds = Number(given ?? 40);
const firstSeed = Number(process.env["MOTCUA_FUZZ_SEED"] ?? (given === undefined ? 1 : Date.now() % 1_000_000_000));

let files: readonly Uint8Array[];

beforeAll(async () => {
  const plain = [administrativeResult, sampleFiles["object streams"], sampleFiles.linearized, await formFile()];
  const sealed = await Promise.all(plain.map(async (pdf) => (await signedAndSealed(pdf)).pdf));
  const value = handmadeCms(handKeys.officer);
  files = [...sealed, handmadeFile({ subFilter: "adbe.pkcs7.detached", value })];
});

/** Whether all that differs lies inside the values of signatures, which nothing signs and the lenient policy may overlook. */
const differsInValues = (one: Uint8Array, other: Uint8Array): boolean => {
  const values = [...latin1(other).matchAll(/<[\da-f]{2000,}>/g)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  return (
    one.length >= other.length &&
    one
      .subarray(0, other.length)
      .every((byte, at) => byte === other[at] || values.some(([from, to]) => from < at && at < to))
  );
};

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

describe("any file at all (kiểm tra với tệp hỏng bất kỳ)", () => {
  it(
    "is answered with a verdict within two seconds, and passes only where nothing but what is allowed was appended",
    async () => {
      const verdicts = new Map<string, number>();
      const end = Date.now() + seconds * 1000;
      for (let seed = firstSeed; Date.now() < end; seed++) {
        const dice = diceOf(seed);
        const original = files[dice(files.length)] ?? administrativeResult;
        const pdf = randomMutation(original, dice);
        const policy = dice(2) === 0 ? "lenient" : "administrative-result";
        const start = process.cpuUsage();
        const report = await verifyDocument(pdf, { trust, at: sealedAt, policy });
        const { user, system } = process.cpuUsage(start);
        const milliseconds = (user + system) / 1000;
        verdicts.set(report.verdict, (verdicts.get(report.verdict) ?? 0) + 1);
        if (milliseconds > 2000) expect.fail(`seed ${seed}: ${milliseconds} ms`);
        if (report.verdict !== "TOTAL-PASSED") continue;
        const isAppended = isSame(pdf.subarray(0, original.length), original);
        const isHarmless = report.signatures.every(
          ({ modification }) =>
            modification !== "other" && (policy === "lenient" || ["none", "allowed"].includes(modification)),
        );
        // An older state of the file is a signed file of its own.
        const isOlderState = pdf.length < original.length && isSame(pdf, original.subarray(0, pdf.length));
        const isOverlooked = policy === "lenient" && differsInValues(pdf, original);
        if (!(isAppended || isOlderState || isOverlooked) || !isHarmless) expect.fail(`seed ${seed} passed`);
      }
      expect(verdicts.get("TOTAL-FAILED") ?? 0).toBeGreaterThan(0);
    },
    (seconds + 30) * 1000,
  );
});
