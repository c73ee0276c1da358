import { RadioGroup, Select, type ChoiceOption } from "@motcua/ui";
import { useLanguage } from "../language/language.tsx";
import { actField } from "./blanks.ts";

interface Props<T extends object> {
  readonly field: keyof T & string;
  readonly typed: T;
  readonly onType: (typed: T) => void;
  readonly errorOf: (field: string) => string | null;
  readonly label: string;
  readonly options: readonly (ChoiceOption & { readonly label: string })[];
}

/** More are a list that the keyboard can jump in. */
const MOST_RADIOS = 6;

/** Một lựa chọn của một việc, one of those that its panel keeps together. */
export function TypedChoice<T extends object>({ field, typed, onType, errorOf, label, options }: Props<T>) {
  const { language } = useLanguage();
  const asked = { id: actField(field), label, error: errorOf(actField(field)), language };
  const value = String(typed[field] ?? "");
  const choose = (chosen: string) => onType({ ...typed, [field]: chosen });
  return options.length > MOST_RADIOS ? (
    <Select {...asked} options={options} value={value} onChange={({ target }) => choose(target.value)} />
  ) : (
    <RadioGroup {...asked} options={options} value={value} onChoose={choose} />
  );
}
