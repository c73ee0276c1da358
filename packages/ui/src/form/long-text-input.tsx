import type { ComponentProps } from "react";
import { splitField, type FieldProps } from "./field-props.ts";
import { Field } from "./field.tsx";

export interface LongTextInputProps extends FieldProps, Omit<ComponentProps<"textarea">, keyof FieldProps> {}

/** Ô nhiều dòng. */
export function LongTextInput(props: LongTextInputProps) {
  const { field, control } = splitField(props);
  return (
    <Field {...field}>
      {(wiring) => <textarea rows={4} {...control} {...wiring} name={control.name ?? field.id} className="control" />}
    </Field>
  );
}
