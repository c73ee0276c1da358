import { parseDay, type Answers, type FormField } from "@motcua/domain";
import { shortDayText, type Language } from "@motcua/messages";

/** One answer as a person reads it; empty where nothing was answered. */
export function answerText(field: FormField, answers: Answers, language: Language): string {
  const given = answers[field.id] ?? [];
  const values = (typeof given === "string" ? [given] : given).filter((value) => value.trim() !== "");
  return values.map((value) => valueText(field, value, language)).join("; ");
}

function valueText(field: FormField, value: string, language: Language): string {
  if ("options" in field) return field.options.find((option) => option.value === value)?.label[language] ?? value;
  const on = field.kind === "day" ? parseDay(value) : null;
  return on === null ? value : shortDayText(on);
}
