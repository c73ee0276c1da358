import { pieceTexts } from "@motcua/messages";
import type { ComponentProps } from "react";
import { splitField, type FieldProps } from "./field-props.ts";
import { Field } from "./field.tsx";

export interface SelectProps extends FieldProps, Omit<ComponentProps<"select">, keyof FieldProps | "children"> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Danh sách chọn; nothing is chosen beforehand. For more than a dozen options, else use a RadioGroup. */
export function Select(props: SelectProps) {
  const { field, control } = splitField(props);
  const { options, ...rest } = control;
  return (
    <Field {...field}>
      {(wiring) => (
        <select {...rest} {...wiring} name={rest.name ?? field.id} className="control">
          <option value="">{pieceTexts[field.language ?? "vi"].choose}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
