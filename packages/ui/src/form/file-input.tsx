import type { ComponentProps } from "react";
import { splitField, type FieldProps } from "./field-props.ts";
import { Field } from "./field.tsx";

export interface FileInputProps extends FieldProps, Omit<ComponentProps<"input">, keyof FieldProps | "type"> {}

const ACCEPTED = ".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png";

/** Chọn tệp: the browser's own control, which everybody's assistive technology knows. */
export function FileInput(props: FileInputProps) {
  const { field, control } = splitField(props);
  return (
    <Field {...field}>
      {(wiring) => (
        <input
          accept={ACCEPTED}
          {...control}
          {...wiring}
          name={control.name ?? field.id}
          type="file"
          className="control"
        />
      )}
    </Field>
  );
}
