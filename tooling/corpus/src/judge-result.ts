import { readFileSync } from "node:fs";
import { run } from "./command-line.ts";

export type Signed = { readonly in: string; readonly out: string };

/** 0 no fault, 1 warnings, 2 errors. */
const faultsByQpdf = async (file: string): Promise<number> => {
  const { status } = await run("qpdf", ["--check", file]);
  return status === 0 ? 0 : status === 3 ? 1 : 2;
};

const isBeginning = (signed: Signed): boolean => {
  const [before, after] = [readFileSync(signed.in), readFileSync(signed.out)];
  return after.length > before.length && after.subarray(0, before.length).equals(before);
};

/** What other tools find wrong with a signed file; empty where they find nothing. */
export async function judgeResult(signed: Signed): Promise<readonly string[]> {
  const faults: string[] = [];
  if (!isBeginning(signed)) faults.push("not append-only");
  if ((await faultsByQpdf(signed.out)) > (await faultsByQpdf(signed.in))) faults.push("qpdf");
  const { out } = await run("pdfsig", ["-nocert", signed.out]);
  const words = [...out.matchAll(/Signature Validation: (.*)/g)].at(-1)?.[1] ?? "no signature";
  if (words !== "Signature is Valid.") faults.push(`pdfsig: ${words}`);
  return faults;
}
