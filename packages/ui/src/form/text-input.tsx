import type { ComponentProps } from "react";
import { splitField, type FieldProps } from "./field-props.ts";
import { Field } from "./field.tsx";

export interface TextInputProps extends FieldProps, Omit<ComponentProps<"input">, keyof FieldProps | "type"> {
  readonly type?: "text" | "email" | "tel" | "password" | "search";
  /** Room for about so many characters, where the length is known. */
  readonly room?: 4 | 12 | 20;
}

/** Ô một dòng. Takes `defaultValue` on a page from the server, `value` and `onChange` in an application. */
export function TextInput(props: TextInputProps) {
  const { field, control } = splitField(props);
  const { type = "text", room, ...rest } = control;
  return (
    <Field {...field}>
      {(wiring) => (
        <input
          {...rest}
          {...wiring}
          name={rest.name ?? field.id}
          type={type}
          className={room === undefined ? "control" : `control w-${room}`}
        />
      )}
    </Field>
  );
}
