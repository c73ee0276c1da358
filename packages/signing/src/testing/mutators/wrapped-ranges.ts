import { latin1 } from "../../pdf/characters.ts";
import { PdfFile } from "../../pdf/pdf-file.ts";
import { PdfDict } from "../../pdf/value.ts";
import { patchedObject } from "../appended-update.ts";
import { type Attack, inGap, lastGap, officerValue, patch, sealValue, update } from "./ground.ts";

const rangeOf = (pdf: Uint8Array, number: number): string => {
  const dict = PdfFile.open(pdf).object(number);
  const entry = dict instanceof PdfDict ? dict.entries.get("ByteRange") : undefined;
  return entry ? latin1(pdf.subarray(entry.start, entry.end)) : "";
};

/** Signature wrapping (SWA): what is left unsigned is more than the value. */
export const wrappedRanges: readonly Attack[] = [
  [
    "the seal's dictionary copied behind the signed bytes",
    (pdf) => update(pdf, { objects: { [sealValue(pdf)]: patchedObject(pdf, sealValue(pdf), {}) } }),
  ],
  [
    "a range that names the gap of the officer's signature",
    (pdf) => patch(pdf, sealValue(pdf), { ByteRange: rangeOf(pdf, officerValue(pdf)) }),
  ],
  [
    "a range to which what was appended belongs",
    (pdf) =>
      patch(pdf, sealValue(pdf), {
        ByteRange: `[0 ${lastGap(pdf)[0]} ${lastGap(pdf)[1]} ${pdf.length + 200 - lastGap(pdf)[1]}]`,
      }),
  ],
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
