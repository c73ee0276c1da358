import { existsSync } from "node:fs";
import { parseMoment } from "@motcua/domain";
import { readProvincePack } from "../read/read-province-pack.ts";
import { readDossiers } from "./read-dossiers.ts";
import { simulatedPack } from "./simulated-pack.ts";
import { simulationLines } from "./simulation-text.ts";
import { misused, refused, type ExitCode, type ToolRequest } from "./tool-request.ts";

/** `simulate <new> --dossiers <file>`: which open dossiers the pack would touch, and how, before anybody uses it. */
export function simulateCommand(request: ToolRequest): ExitCode {
  const { catalogue, given, options, language, print } = request;
  const [folder, ...more] = given;
  const file = options.dossiers;
  if (folder === undefined || more.length > 0 || file === undefined)
    return misused(request, {
      vi: "Lệnh simulate cần một gói và --dossiers <tệp.jsonl>, mỗi dòng một hồ sơ.",
      en: "simulate needs one pack and --dossiers <file.jsonl>, one dossier a line.",
    });
  const at = options.at === undefined ? request.now() : parseMoment(`${options.at}:00+07:00`);
  if (at === null)
    return misused(request, {
      vi: "--at cần ngày và giờ, ví dụ 2026-11-22T08:00.",
      en: "--at needs a moment, as 2026-11-22T08:00.",
    });
  if (!existsSync(file))
    return refused(request, [{ file, line: 1, field: "", reason: "no-file", expected: "this file to be there" }]);
  const pack = readProvincePack(folder, catalogue);
  const dossiers = readDossiers(file);
  const before = options.old === undefined ? undefined : readProvincePack(options.old, catalogue);
  for (const reading of [pack, dossiers, before])
    if (reading !== undefined && !reading.ok) return refused(request, reading.problems);
  if (!pack.ok || !dossiers.ok) return 1;
  const simulation = simulatedPack(dossiers.value, {
    at,
    pack: pack.value,
    ...(before?.ok === true && { before: before.value }),
    ...catalogue,
  });
  for (const line of simulationLines(simulation, language)) print(line);
  return 0;
}
