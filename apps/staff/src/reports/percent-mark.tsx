import type { NotMeasurable } from "@motcua/domain";
import { percentText } from "@motcua/messages";
import { useLanguage } from "../language/language.tsx";

/** Tỷ lệ: loud where there is one, quiet where nothing was there to be measured. */
export function PercentMark({ value }: { readonly value: number | NotMeasurable }) {
  const { language } = useLanguage();
  const text = percentText(value, language);
  return value === "not-measurable" ? <span className="quiet">{text}</span> : <strong>{text}</strong>;
}
