import { shortDayText, type Language } from "@motcua/messages";
import { readProvincePack } from "../read/read-province-pack.ts";
import { comparedPacks } from "./compare-packs.ts";
import type { PackChange } from "./pack-change.ts";
import { misused, refused, type ExitCode, type ToolRequest } from "./tool-request.ts";
import { SUBJECTS } from "./tool-texts.ts";

/** `diff <old> <new>`: in words, by subject, each with the day from which it holds. */
export function diffCommand(request: ToolRequest): ExitCode {
  const { catalogue, given, language, print } = request;
  const [older, newer, ...more] = given;
  if (older === undefined || newer === undefined || more.length > 0)
    return misused(request, {
      vi: "Lệnh diff cần hai thư mục: gói cũ, gói mới.",
      en: "diff needs two folders: old and new.",
    });
  const [before, after] = [readProvincePack(older, catalogue), readProvincePack(newer, catalogue)];
  if (!before.ok) return refused(request, before.problems);
  if (!after.ok) return refused(request, after.problems);
  const changes = comparedPacks(before.value, after.value, catalogue.procedures);
  if (changes.length === 0) print({ vi: "Hai gói như nhau.", en: "The two packs say the same." }[language]);
  for (const subject of Object.keys(SUBJECTS) as (keyof typeof SUBJECTS)[]) {
    const lines = changes.filter((change) => change.subject === subject);
    if (lines.length > 0) print(SUBJECTS[subject][language]);
    for (const line of lines) print(`  ${changeLine(line, language)}`);
  }
  return 0;
}

function changeLine({ from, until, text }: PackChange, language: Language): string {
  if (from === null) return text[language];
  if (from === until) return `${shortDayText(from)} ${text[language]}`;
  const start = { vi: `Từ ${shortDayText(from)}`, en: `From ${shortDayText(from)}` }[language];
  const end = until === null ? "" : { vi: ` đến ${shortDayText(until)}`, en: ` to ${shortDayText(until)}` }[language];
  return `${start}${end}: ${text[language]}`;
}
