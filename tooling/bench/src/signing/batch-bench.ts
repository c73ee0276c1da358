import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { signBatch } from "@motcua/signing";
import { atLeast, type Row } from "../measurement.ts";
import { at, officerRequest } from "./keys.ts";
import { smallDocument } from "./sample-documents.ts";

const BATCHES = 10;
const DOCUMENTS = 300;
const LIMIT_PER_SECOND = 1500;
/** Two milliseconds for a document that is checked before and verified after. */
const CHECKED_PER_SECOND = 500;

/** Files that lie in memory where the machine has such a place: making one on a disk costs 10 to 300 µs, by what was deleted before. */
const IN_MEMORY = "/dev/shm";

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Documents that one core signs in a second, read from files and written to files, each checked before; and each verified after too. */
export async function batchRows(): Promise<readonly Row[]> {
  const [value, whole] = [await signedPerSecond("value"), await signedPerSecond("whole")];
  return [
    atLeast("batch, files in and out, one core, each value checked", value, LIMIT_PER_SECOND),
    atLeast("the same, each file verified after as well", whole, CHECKED_PER_SECOND),
  ];
}

async function signedPerSecond(outputCheck: "value" | "whole"): Promise<number> {
  const folder = mkdtempSync(join(existsSync(IN_MEMORY) ? IN_MEMORY : tmpdir(), "bench-"));
  try {
    const pdf = await smallDocument();
    for (const name of ["in", "out"]) mkdirSync(join(folder, name));
    const items = Array.from({ length: BATCHES * DOCUMENTS }, (_, number) => ({
      in: join(folder, "in", `${number}.pdf`),
      out: join(folder, "out", `${number}.pdf`),
    }));
    for (const item of items) writeFileSync(item.in, pdf);
    const { at: _, ...request } = officerRequest;
    const times: number[] = [];
    for (let number = 0; number < BATCHES; number++) {
      const from = processorMs();
      const batch = signBatch({
        act: "signature",
        request: { ...request, outputCheck },
        items: items.slice(number * DOCUMENTS, (number + 1) * DOCUMENTS),
        journal: join(folder, `journal-${number}`),
        at: () => at,
        workers: 0,
      });
      if (!batch.ok) throw new Error(batch.refusal.code);
      let signed = 0;
      for await (const event of batch.value) if (event.kind === "document" && event.ok) signed++;
      if (signed !== DOCUMENTS) throw new Error(`${signed} of ${DOCUMENTS} signed`);
      times.push(processorMs() - from);
    }
    return (DOCUMENTS * 1000) / Math.min(...times);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
