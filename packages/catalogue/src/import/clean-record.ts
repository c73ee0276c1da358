import type { Reckoned } from "./import-finding.ts";
import type { PublishedRecord } from "./published-record.ts";

// What the strict reader refuses: no-break and other odd spaces, zero-width and direction marks, soft hyphens.
const ODD_SPACE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/gu;

/** Only what nobody can see is taken away: the words stay as published. */
export const cleanText = (text: string): string =>
  text.normalize("NFC").replaceAll(INVISIBLE, "").replaceAll(ODD_SPACE, " ").replaceAll(/\s+/gu, " ").trim();

const LIST_MARK = /^(?:;?[-+*•]\s*)+/u;

/** Gạch đầu dòng in front of a name is layout, not part of the name. */
export const withoutListMark = (text: string): string => text.replace(LIST_MARK, "");

/** Names carry list marks, other texts keep them: there they are punctuation. */
const isName = (key: string): boolean => key === "name" || key === "case";

/** Ký tự thừa: NFC, no-break and zero-width characters, double spaces, list marks, a space in front of a code. */
export function cleanRecord(record: PublishedRecord): Reckoned<PublishedRecord> {
  const places: string[] = [];
  const clean = (value: unknown, key: string, at: string): unknown => {
    if (typeof value === "string") {
      const cleaned = isName(key) ? withoutListMark(cleanText(value)) : cleanText(value);
      if (cleaned !== value) places.push(at);
      return cleaned;
    }
    if (Array.isArray(value)) return value.map((each, index) => clean(each, key, `${at}[${index}]`));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([name, each]) => [name, clean(each, name, at === "" ? name : `${at}.${name}`)]),
      );
    return value;
  };
  const value = clean(record, "", "") as PublishedRecord;
  if (places.length === 0) return { value, findings: [] };
  const shown = places.slice(0, 3).join(", ");
  return {
    value,
    findings: [
      {
        hazard: "text-unclean",
        procedure: value.code,
        at: places[0]!,
        found: `${places.length} chỗ có ký tự thừa hoặc gạch đầu dòng: ${shown}${places.length > 3 ? ", …" : ""}`,
        done: "Bỏ ký tự thừa, giữ nguyên câu chữ.",
      },
    ],
  };
}
