import { parseArgs } from "node:util";
import type { Reading } from "../file/problem.ts";
import { catalogueWith } from "../read/catalogue-with.ts";
import type { Catalogue } from "../read/read-catalogue.ts";
import { DataFilesFault } from "../read/value-or-stop.ts";
import { checkCommand } from "./check-command.ts";
import { diffCommand } from "./diff-command.ts";
import { newCommand } from "./new-command.ts";
import { simulateCommand } from "./simulate-command.ts";
import { misused, refused, type ExitCode, type ToolRequest, type ToolSurroundings } from "./tool-request.ts";
import { USAGE } from "./tool-texts.ts";

const OPTIONS = {
  catalogue: { type: "string" },
  dossiers: { type: "string" },
  old: { type: "string" },
  at: { type: "string" },
  tenant: { type: "string" },
  name: { type: "string" },
  "name-en": { type: "string" },
  dir: { type: "string" },
  en: { type: "boolean" },
  help: { type: "boolean" },
} as const;

const COMMANDS: Readonly<Record<string, (request: ToolRequest) => ExitCode>> = {
  check: checkCommand,
  diff: diffCommand,
  simulate: simulateCommand,
  new: newCommand,
};

/** The tool for packs (công cụ của gói tỉnh): says what it found, and answers with an exit code. */
export function packTool(args: readonly string[], surroundings: ToolSurroundings): ExitCode {
  const language = args.includes("--en") ? "en" : "vi";
  const speaking = { ...surroundings, language } as const;
  const parsed = argumentsOf(args);
  if (parsed === null)
    return misused(speaking, { vi: "Lựa chọn không hiểu được.", en: "An option that is not understood." });
  const { values, positionals } = parsed;
  const [name, ...given] = positionals;
  if (values.help === true) {
    surroundings.print(USAGE[language]);
    return 0;
  }
  const command = name === undefined ? undefined : COMMANDS[name];
  if (command === undefined)
    return misused(speaking, {
      vi: name === undefined ? "Thiếu lệnh." : `Không có lệnh ${name}.`,
      en: name === undefined ? "A command is missing." : `There is no command ${name}.`,
    });
  const national = nationalIn(surroundings);
  if (!national.ok) return refused(speaking, national.problems);
  if (values.catalogue === undefined)
    return command({ ...speaking, given, options: values, catalogue: national.value });
  const catalogue = catalogueWith(national.value, values.catalogue);
  return catalogue.ok
    ? command({ ...speaking, given, options: values, catalogue: catalogue.value })
    : refused(speaking, catalogue.problems);
}

/** A fault in the nation's files is told as one in the pack is. */
function nationalIn({ national }: ToolSurroundings): Reading<Catalogue> {
  try {
    return { ok: true, value: national() };
  } catch (fault) {
    if (fault instanceof DataFilesFault) return { ok: false, problems: fault.problems };
    throw fault;
  }
}

function argumentsOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch {
    return null;
  }
}
