import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** One exported name of the domain, with the line its author wrote above it. */
export interface Entry {
  readonly name: string;
  readonly meaning: string;
  readonly file: string;
}

const EXPORTED = /(?:\/\*\*\s*((?:[^*]|\*(?!\/))*)\*\/\n)?export (?:type|interface|const|function) (\w+)/g;

/** Every exported name below a folder, tests and the front door aside. */
export function entriesOf(folder: string): readonly Entry[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) =>
      file.endsWith(".ts") &&
      !file.includes(".test.") &&
      !file.endsWith("index.ts") &&
      !/(^|\/)(testing|fixtures)\//.test(file),
  );
  return files
    .toSorted()
    .flatMap((file) =>
      [...readFileSync(join(folder, file), "utf8").matchAll(EXPORTED)].map(([, comment = "", name = ""]) => ({
        name,
        meaning: comment.replaceAll(/\s*\n\s*\*?\s*/g, " ").trim(),
        file: relative(folder, join(folder, file)),
      })),
    )
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}

export const glossaryOf = (entries: readonly Entry[]): string =>
  [
    "# Glossary",
    "",
    "English name in code, Vietnamese legal term and source where there is one, and the file under `packages/domain/src`.",
    "Written by `pnpm glossary` from the doc comments; a test holds it.",
    "",
    "| name | meaning | file |",
    "|---|---|---|",
    ...entries.map(({ name, meaning, file }) => `| \`${name}\` | ${meaning.replaceAll("|", "\\|")} | ${file} |`),
    "",
  ].join("\n");
