import { createHash, sign } from "node:crypto";
import { sealDocument, signDocument, verifyDocument } from "@motcua/signing";
import type { Measurement, Row } from "../measurement.ts";
import { signBare } from "@motcua/signing/bare";
import { at, officerKey, officerRequest, sealRequest, trust } from "./keys.ts";
import { archiveRow } from "./levels-bench.ts";
import { batchRows } from "./batch-bench.ts";
import { megabytesBeyond } from "./memory.ts";
import { peers } from "./peers.ts";
import { beside, within } from "./rows.ts";
import { documentOf, documentOfObjects, readAgain, smallDocument } from "./sample-documents.ts";
import { timings } from "./timings.ts";

const MEGABYTE = 1_000_000;

const signed = async (pdf: Uint8Array): Promise<Uint8Array> => {
  const answer = await signDocument(pdf, officerRequest);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value.pdf;
};

const sealed = async (pdf: Uint8Array): Promise<Uint8Array> => {
  const answer = await sealDocument(pdf, sealRequest);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value.pdf;
};

const passed = async (pdf: Uint8Array): Promise<void> => {
  const { verdict } = await verifyDocument(pdf, { trust, at });
  if (verdict !== "TOTAL-PASSED") throw new Error(verdict);
};

/** The least that RSA-2048 and one pass of SHA-256 over the file take. */
const limitOf = (pdf: Uint8Array) => () => {
  createHash("sha256").update(pdf).digest();
  sign("sha256", Buffer.alloc(400), officerKey);
};

const get = (all: ReadonlyMap<string, number>, name: string): number => all.get(name) ?? Number.NaN;

async function smallRows(): Promise<readonly Row[]> {
  const pdf = await smallDocument();
  const one = await signed(pdf);
  const two = await sealed(one);
  const all = await timings(
    [
      { name: "limit", turn: limitOf(pdf) },
      { name: "bare", turn: () => signBare(pdf, officerRequest) },
      { name: "checked", turn: () => signed(pdf) },
      { name: "seal", turn: () => sealed(one) },
      { name: "verify 2", turn: () => passed(two) },
    ],
    { rounds: 40, warmUp: 60, running: 20 },
  );
  const others = await timings(
    peers.map((peer) => ({ name: peer.name, turn: () => peer.sign(pdf) })),
    { rounds: 30, warmUp: 5 },
  );
  const limit = { limit: get(all, "limit"), name: "RSA-2048 and one hash" };
  const size = `${Math.round(pdf.length / 1024)} KB`;
  return [
    within(`stamp and sign ${size}, bare engine`, get(all, "bare"), { ...limit, times: 1.7 }),
    within("the same, checked before and verified after", get(all, "checked"), { ...limit, times: 5.7 }),
    within("seal over it, checked before and verified after", get(all, "seal"), { ...limit, times: 11 }),
    ...[...others].map(([name, value]) => beside(`sign ${size}, bare engine`, get(all, "bare"), { name, value })),
    within("verify two signatures with difference analysis", get(all, "verify 2"), { ...limit, times: 8.5 }),
  ];
}

async function manySignaturesRow(): Promise<readonly Row[]> {
  const small = await smallDocument();
  let pdf = await signed(small);
  for (let count = 1; count < 51; count++) pdf = await signed(pdf);
  const all = await timings(
    [
      { name: "limit", turn: limitOf(small) },
      { name: "ours", turn: () => passed(pdf) },
    ],
    { rounds: 12, warmUp: 3 },
  );
  return [
    within("verify 51 signatures with difference analysis", get(all, "ours"), {
      limit: get(all, "limit"),
      name: "RSA-2048 and one hash",
      times: 715,
    }),
  ];
}

async function largeRows(megabytes: number): Promise<readonly Row[]> {
  const pdf = await documentOf(megabytes * MEGABYTE);
  const [libPdf] = peers;
  const all = await timings(
    [
      { name: "hash", turn: () => createHash("sha256").update(pdf).digest() },
      { name: "bare", before: () => readAgain(pdf), turn: (read) => signBare(read, officerRequest) },
      { name: "checked", before: () => readAgain(pdf), turn: signed },
      { name: "libpdf", turn: () => libPdf?.sign(pdf) },
    ],
    { rounds: 8, warmUp: 2 },
  );
  const limit = { limit: get(all, "hash"), name: "one SHA-256 pass" };
  return [
    within(`sign ${megabytes} MB, bare engine`, get(all, "bare"), { ...limit, times: 1.54 }),
    within(`sign ${megabytes} MB, checked before and verified after`, get(all, "checked"), { ...limit, times: 1.54 }),
    beside(`sign ${megabytes} MB, bare engine`, get(all, "bare"), {
      name: libPdf?.name ?? "",
      value: get(all, "libpdf"),
    }),
  ];
}

const MEMORY_LIMIT_MB = 32;

async function memoryRows(megabytes: number): Promise<readonly Row[]> {
  const [bare = Number.NaN, whole = Number.NaN, peer = Number.NaN] = megabytesBeyond(
    ["bare", "checked", "libpdf"],
    await documentOf(megabytes * MEGABYTE),
  );
  const row = (engine: string, ours: number): Row => ({
    measurement: `memory to sign ${megabytes} MB beyond the file, ${engine}`,
    ours: `${ours.toFixed(1)} MB`,
    limitOrPeer: `≤ ${MEMORY_LIMIT_MB} MB; @libpdf/core: ${peer.toFixed(0)} MB`,
    ratio: `${(ours / MEMORY_LIMIT_MB).toFixed(2)}×`,
    isMissed: !(ours <= MEMORY_LIMIT_MB),
  });
  return [row("bare engine", bare), row("checked before and verified after", whole)];
}

async function manyObjectsRows(): Promise<readonly Row[]> {
  const pdf = documentOfObjects(200_000);
  const small = await smallDocument();
  const [libPdf] = peers;
  const all = await timings(
    [
      { name: "limit", turn: limitOf(small) },
      { name: "bare", turn: () => signBare(pdf, officerRequest) },
      { name: "checked", turn: () => signed(pdf) },
      { name: "libpdf", turn: () => libPdf?.sign(pdf) },
    ],
    { rounds: 8, warmUp: 2 },
  );
  const limit = { limit: get(all, "limit"), name: "RSA-2048 and one hash" };
  const size = `200,000 objects (${Math.round(pdf.length / MEGABYTE)} MB)`;
  return [
    within(`sign ${size}, bare engine`, get(all, "bare"), { ...limit, times: 114 }),
    within(`sign ${size}, checked before and verified after`, get(all, "checked"), { ...limit, times: 114 }),
    beside(`sign ${size}, bare engine`, get(all, "bare"), { name: libPdf?.name ?? "", value: get(all, "libpdf") }),
  ];
}

/** The engine of the seals beside what the machine can do at all, and beside other engines. */
export const signingBench: Measurement = async () => [
  ...(await smallRows()),
  ...(await manySignaturesRow()),
  ...(await archiveRow()),
  ...(await batchRows()),
  ...(await largeRows(20)),
  ...(await largeRows(100)),
  ...(await memoryRows(100)),
  ...(await manyObjectsRows()),
];
