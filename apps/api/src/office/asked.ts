import { parseDay, type CalendarDay } from "@motcua/domain";
import { SettingsFault } from "../env.ts";

/** The day that an option names. */
export function dayAsked(option: string, text: string | undefined): CalendarDay {
  const found = parseDay(needed(option, text));
  if (found === null) throw new SettingsFault(`--${option}: ngày dạng · a day of the form YYYY-MM-DD`);
  return found;
}

/** An option that the command cannot do without. */
export function needed(option: string, text: string | undefined): string {
  const given = text?.trim() ?? "";
  if (given === "") throw new SettingsFault(`--${option}: phải ghi · is needed`);
  return given;
}

/** A command whose words are all options takes no other. */
export function noOtherWords(words: readonly string[]): void {
  if (words.length > 0) throw new SettingsFault(`không hiểu · not understood: ${words.join(" ")}`);
}
