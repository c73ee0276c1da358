import { type Attack, lastGap, inGap } from "./ground.ts";

/** Signature wrapping (SWA): what is left unsigned is more than the value. */
export const wrappedRanges: readonly Attack[] = [
  [
    "something inserted behind the value, inside the gap",
    (pdf) => inGap(pdf, (token) => `${token.slice(0, -40)}>/Reason(x)`),
  ],
  ["a second range inside the gap", (pdf) => inGap(pdf, (token) => `${token.slice(0, -80)}>/ByteRange[0 10 20 30]`)],
  ["a second value inside the gap", (pdf) => inGap(pdf, (token) => `${token.slice(0, -80)}>/Contents<00>`)],
  ["a short literal string that leaves room in the gap", (pdf) => inGap(pdf, () => "(x) 99 0 obj (hidden) endobj")],
  [
    "the same value in other letters",
    (pdf) => inGap(pdf, (token) => `${token.slice(0, 40)}${token.slice(40).toUpperCase()}`),
  ],
  ["a space inside the value", (pdf) => inGap(pdf, (token) => `${token.slice(0, -3)} ${token.slice(-2)}`)],
  [
    "bytes inserted between the signed parts",
    (pdf) => Buffer.concat([pdf.subarray(0, lastGap(pdf)[1]), Buffer.from(" "), pdf.subarray(lastGap(pdf)[1])]),
  ],
];
