import { parseDay, type FormField } from "@motcua/domain";
import { dateText, type Language } from "@motcua/messages";

/** Một câu trả lời, as the person reads it back; empty when there is none. */
export function answerText(
  field: FormField,
  answer: string | readonly string[] | undefined,
  language: Language,
): string {
  const values = typeof answer === "string" ? [answer] : (answer ?? []);
  if (field.kind === "choice" || field.kind === "choices") {
    return values
      .map((value) => field.options.find((option) => option.value === value)?.label[language] ?? value)
      .join("; ");
  }
  const text = values.join("; ").trim();
  const day = field.kind === "day" ? parseDay(text) : null;
  return day === null ? text : dateText(day, language);
}
