import { LongTextInput, TextInput } from "@motcua/ui";
import { useLanguage } from "../language/language.tsx";
import { actField } from "./blanks.ts";

interface Props<T extends object> {
  readonly field: keyof T & string;
  readonly typed: T;
  readonly onType: (typed: T) => void;
  readonly errorOf: (field: string) => string | null;
  readonly label: string;
  readonly hint?: string;
  readonly isOptional?: boolean;
  /** Lines of a longer text; without it, one line. */
  readonly rows?: number;
  readonly room?: 4 | 12 | 20;
  readonly isNumber?: boolean;
  /** Characters of one line. */
  readonly most?: number;
}

const MOST_IN_LINE = 200;
const MOST_IN_LINES = 2000;

/** Một ô chữ của một việc, one of the texts that its panel keeps together. */
export function TypedText<T extends object>({
  field,
  typed,
  onType,
  errorOf,
  rows,
  room,
  isNumber = false,
  most = MOST_IN_LINE,
  ...asked
}: Props<T>) {
  const { language } = useLanguage();
  const wired = {
    ...asked,
    id: actField(field),
    error: errorOf(actField(field)),
    language,
    value: String(typed[field] ?? ""),
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onType({ ...typed, [field]: target.value }),
  };
  if (rows !== undefined) return <LongTextInput {...wired} rows={rows} maxLength={MOST_IN_LINES} />;
  return (
    <TextInput
      {...wired}
      {...(room === undefined ? {} : { room })}
      {...(isNumber ? { inputMode: "numeric" as const } : {})}
      autoComplete="off"
      maxLength={most}
    />
  );
}
