import { pieceTexts } from "@motcua/messages";
import { VisuallyHidden } from "../page/visually-hidden.tsx";
import type { FieldProps } from "./field-props.ts";

/** Gợi ý và lỗi of a field, under the ids that the control names. */
export const FieldNotes = ({
  id,
  hint,
  error,
  language = "vi",
}: Pick<FieldProps, "id" | "hint" | "error" | "language">) => (
  <>
    {hint !== undefined && hint !== "" && (
      <div className="hint" id={`${id}-hint`}>
        {hint}
      </div>
    )}
    {error !== undefined && error !== null && error !== "" && (
      <p className="field-error" id={`${id}-error`}>
        <VisuallyHidden>{pieceTexts[language].errorPrefix} </VisuallyHidden>
        {error}
      </p>
    )}
  </>
);
