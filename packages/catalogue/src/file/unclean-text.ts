import type { FieldPath, Finding } from "./problem.ts";

// Zero-width and direction marks, no-break space, byte order mark: all seen inside published titles.
const INVISIBLE = /[\u00A0\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/u;

/** Why a text is not fit to be compared or printed, or null. */
function uncleanness(text: string): string | null {
  if (INVISIBLE.test(text)) return "no invisible characters";
  if (text !== text.normalize("NFC")) return "letters composed as NFC";
  if (text !== text.trim()) return "no space at either end";
  return text.includes("  ") ? "single spaces" : null;
}

/** Every text of a file that carries dirt from where it was copied. */
export function uncleanTexts(value: unknown, at: FieldPath = []): readonly Finding[] {
  if (typeof value === "string") {
    const expected = uncleanness(value);
    return expected === null ? [] : [{ at, reason: "unclean-text", expected }];
  }
  if (Array.isArray(value)) return value.flatMap((each, index) => uncleanTexts(each, [...at, index]));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, each]) => uncleanTexts(each, [...at, key]));
  }
  return [];
}
