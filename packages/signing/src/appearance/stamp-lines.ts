import type { Appearance } from "./appearance.ts";

const hour = 3_600_000;

/** Ngày tháng năm, giờ phút giây, múi giờ Việt Nam: "2026-11-22T10:15:42+07:00". */
const vietnamTime = (milliseconds: number): string =>
  `${new Date(milliseconds + 7 * hour).toISOString().slice(0, 19)}+07:00`;

/** What is known of a signature when its text is set. */
export type SigningFacts = { readonly name: string; readonly milliseconds: number };

// Composed letters (NFC), one space for any gap: what a line is made of is what a reader copies out of it.
const clean = (line: string): string => line.normalize("NFC").replaceAll(/\s+/gu, " ").trim();

const written = (appearance: Appearance, { name, milliseconds }: SigningFacts): readonly string[] => {
  const time = (): string => vietnamTime(milliseconds);
  if (appearance.kind === "copy") return [appearance.form, appearance.organisation ?? name, time()];
  if (appearance.kind === "annex") return [appearance.documentNumber, time()];
  return appearance.lines === "name-and-time" ? [name, time()] : (appearance.lines ?? []);
};

/** The lines that a signature shows. */
export const stampLines = (appearance: Appearance, facts: SigningFacts): readonly string[] =>
  written(appearance, facts)
    .map(clean)
    .filter((line) => line !== "");
