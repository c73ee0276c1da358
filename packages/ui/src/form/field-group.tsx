import type { ReactNode } from "react";
import { FieldLabel } from "./field-label.tsx";
import { FieldNotes } from "./field-notes.tsx";
import { wiringOf, type FieldProps } from "./field-props.ts";

export interface FieldGroupProps extends FieldProps {
  readonly children: ReactNode;
}

/** Một câu hỏi có nhiều ô: fieldset and legend. The `id` itself belongs to the first control, for the error summary. */
export function FieldGroup({ children, ...field }: FieldGroupProps) {
  const wiring = wiringOf(field);
  return (
    <div className={wiring["aria-invalid"] ? "field has-error" : "field"}>
      <fieldset aria-describedby={wiring["aria-describedby"]}>
        <legend>
          <FieldLabel {...field} />
        </legend>
        <FieldNotes {...field} />
        {children}
      </fieldset>
    </div>
  );
}
