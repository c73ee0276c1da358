import { pieceTexts } from "@motcua/messages";
import type { FieldProps } from "./field-props.ts";

/** Nhãn: marks what may be left out, never what must be there. */
export function FieldLabel({
  label,
  isOptional,
  isPageHeading,
  language = "vi",
}: Pick<FieldProps, "label" | "isOptional" | "isPageHeading" | "language">) {
  const text = (
    <>
      {label}
      {isOptional === true && <span className="quiet"> ({pieceTexts[language].optional})</span>}
    </>
  );
  return isPageHeading === true ? <h1>{text}</h1> : text;
}
