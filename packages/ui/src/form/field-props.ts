import type { Language } from "@motcua/messages";
import type { ReactNode } from "react";

/** What every question has. `id` is also where the error summary's link goes. */
export interface FieldProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | null | undefined;
  readonly isOptional?: boolean;
  /** The question is the page's only one: its label is the page's h1. */
  readonly isPageHeading?: boolean;
  readonly language?: Language;
}

/** The attributes that tie a control to its hint and its error. */
export interface Wiring {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

const isThere = (part: ReactNode): boolean => part !== undefined && part !== null && part !== "";

export function wiringOf({ id, hint, error }: Pick<FieldProps, "id" | "hint" | "error">): Wiring {
  const described = [...(isThere(hint) ? [`${id}-hint`] : []), ...(isThere(error) ? [`${id}-error`] : [])].join(" ");
  return {
    id,
    "aria-describedby": described === "" ? undefined : described,
    "aria-invalid": isThere(error) ? true : undefined,
  };
}

/** Splits a control's own attributes from the field's. */
export function splitField<P extends FieldProps>(
  props: P,
): { readonly field: FieldProps; readonly control: Omit<P, keyof FieldProps> } {
  const { id, label, hint, error, isOptional = false, isPageHeading = false, language = "vi", ...control } = props;
  return { field: { id, label, hint, error, isOptional, isPageHeading, language }, control };
}
