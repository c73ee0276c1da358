import type { ReactNode } from "react";
import { FieldLabel } from "./field-label.tsx";
import { FieldNotes } from "./field-notes.tsx";
import { wiringOf, type FieldProps, type Wiring } from "./field-props.ts";

export interface FieldOfOneControl extends FieldProps {
  readonly children: (wiring: Wiring) => ReactNode;
}

/** Một câu hỏi: label, hint and error around one control, which takes the wiring. */
export const Field = ({ children, ...field }: FieldOfOneControl) => (
  <div className={wiringOf(field)["aria-invalid"] ? "field has-error" : "field"}>
    <label htmlFor={field.id}>
      <FieldLabel {...field} />
    </label>
    <FieldNotes {...field} />
    {children(wiringOf(field))}
  </div>
);
