import type { Text } from "../source.ts";

/** When a field or page is asked. */
export type Condition =
  | { readonly field: string; readonly equals: string }
  | { readonly field: string; readonly oneOf: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Where an answer may come from, so that nobody types what the state knows. */
export type Prefill =
  | "account.full-name"
  | "account.personal-number"
  | "account.born-on"
  | "account.phone"
  | "account.address";

interface FieldBase {
  /** kebab-case, unique in the form. */
  readonly id: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly optional?: boolean;
  readonly when?: Condition;
  readonly prefill?: Prefill;
}

/** Lựa chọn of a choice. */
export interface Option {
  readonly value: string;
  readonly label: Text;
}

/** Trường của biểu mẫu điện tử. */
export type FormField =
  | (FieldBase & { readonly kind: "text" | "long-text"; readonly maxLength?: number })
  | (FieldBase & { readonly kind: "choice" | "choices"; readonly options: readonly Option[] })
  | (FieldBase & { readonly kind: "day"; readonly notAfter?: "today"; readonly notBefore?: "today" })
  | (FieldBase & { readonly kind: "whole-number"; readonly least?: number; readonly most?: number })
  | (FieldBase & { readonly kind: "personal-number" | "phone" | "email" | "address" | "full-name" });

/** Trang: one thing a page. */
export interface FormPage {
  readonly id: string;
  readonly title: Text;
  readonly intro?: Text;
  readonly when?: Condition;
  readonly fields: readonly FormField[];
}

/** Biểu mẫu điện tử (e-form), data of a procedure. */
export interface FormDefinition {
  readonly pages: readonly FormPage[];
}

/** Answers by field id; `choices` has a list, a day is `YYYY-MM-DD`. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;
