import { signDocument } from "@motcua/signing";
import { signBare } from "@motcua/signing/bare";
import { officerRequest } from "./keys.ts";
import type { Engine } from "./memory.ts";
import { peers } from "./peers.ts";
import { documentOf, smallDocument } from "./sample-documents.ts";

const [engine = "bare", bytes = "0"] = process.argv.slice(2);

const checked = async (pdf: Uint8Array): Promise<Uint8Array> => {
  const signed = await signDocument(pdf, officerRequest);
  if (!signed.ok) throw new Error(signed.refusal.code);
  return signed.value.pdf;
};

const engines: Readonly<Record<Engine, (pdf: Uint8Array) => Promise<Uint8Array>>> = {
  bare: (pdf) => signBare(pdf, officerRequest),
  checked,
  libpdf: (pdf) => peers[0]?.sign(pdf) ?? Promise.reject(new Error("no peer")),
};

const sign = engines[engine as Engine];
const small = await smallDocument();
for (let turn = 0; turn < 20; turn++) await sign(small);
const large = await documentOf(Number(bytes));
globalThis.gc?.();
// What was free before is used again: the peak alone would hide it, so memory is looked at while the work goes on.
const before = process.memoryUsage();
let peak = 0;
const look = (): void => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  peak = Math.max(peak, heapUsed + arrayBuffers - before.heapUsed - before.arrayBuffers);
};
const alloc = setInterval(look, 1);
const signed = await sign(large);
look();
clearInterval(alloc);
console.log(((peak - signed.length) / 2 ** 20).toFixed(1));
