import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { importCatalogue } from "./import-catalogue.ts";
import { importReport } from "./import-report.ts";
import { publishedFileOf } from "./published-file.ts";

/** How a command ended: what it says, and its exit code (0 done, 1 done but for some records, 2 not done). */
export interface Ended {
  readonly exitCode: 0 | 1 | 2;
  readonly says: string;
}

const USAGE = "Usage: motcua-catalogue import <file.json> --out <catalogue folder> --report <file.md>";

/** `import`: reads published records, adds the procedures that are not there yet, and writes what is left to do. */
export function importCommand(args: readonly string[]): Ended {
  const asked = askedOf(args);
  if (asked === null) return { exitCode: 2, says: USAGE };
  const { file, out, report } = asked;
  try {
    const published = publishedFileOf(JSON.parse(readFileSync(file, "utf8")) as unknown);
    if (published === null) return { exitCode: 2, says: `${file}: expected records of procedures.` };
    const outcomes = importCatalogue(published.records, out);
    writeFileSync(report, importReport(outcomes, { file: basename(file), source: published.source }));
    const count = (outcome: string): number => outcomes.filter((each) => each.outcome === outcome).length;
    return {
      exitCode: count("refused") > 0 ? 1 : 0,
      says: `${count("written")} written, ${count("kept")} kept as they were, ${count("refused")} refused. What is left to do: ${report}`,
    };
  } catch (error) {
    return { exitCode: 2, says: `Not imported: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function askedOf(
  args: readonly string[],
): { readonly file: string; readonly out: string; readonly report: string } | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: "string" }, report: { type: "string" } },
    });
    const [file, ...others] = positionals;
    const { out, report } = values;
    return file !== undefined && others.length === 0 && out !== undefined && report !== undefined
      ? { file, out, report }
      : null;
  } catch {
    return null;
  }
}
