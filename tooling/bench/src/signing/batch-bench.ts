import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { signBatch } from "@motcua/signing";
import { atLeast, type Row } from "../measurement.ts";
import { at, officerRequest } from "./keys.ts";
import { smallDocument } from "./sample-documents.ts";

const DOCUMENTS = 1500;
const LIMIT_PER_SECOND = 1500;

/** Documents that one core signs in a second, read from files and written to files, each checked before and after. */
export async function batchRow(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const pdf = await smallDocument();
    for (const name of ["in", "out"]) mkdirSync(join(folder, name));
    const items = Array.from({ length: DOCUMENTS }, (_, number) => ({
      in: join(folder, "in", `${number}.pdf`),
      out: join(folder, "out", `${number}.pdf`),
    }));
    for (const item of items) writeFileSync(item.in, pdf);
    const { at: _, ...request } = officerRequest;
    let signed = 0;
    const turn = async (from: number, to: number): Promise<number> => {
      const { user, system } = process.cpuUsage();
      const batch = signBatch({
        act: "signature",
        request,
        items: items.slice(from, to),
        journal: join(folder, `journal-${from}`),
        at: () => at,
        workers: 0,
      });
      if (!batch.ok) throw new Error(batch.refusal.code);
      for await (const event of batch.value) if (event.kind === "document" && event.ok) signed++;
      const after = process.cpuUsage();
      return (to - from) / ((after.user - user + after.system - system) / 1_000_000);
    };
    await turn(0, DOCUMENTS / 3);
    const perSecond = await turn(DOCUMENTS / 3, DOCUMENTS);
    if (signed !== DOCUMENTS) throw new Error(`${signed} of ${DOCUMENTS} signed`);
    return [atLeast("batch, files in and out, one core, checked before and after", perSecond, LIMIT_PER_SECOND)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
