import { TextInput } from "@motcua/ui";
import { useLanguage } from "../language/language.tsx";
import type { TypedPerson } from "./walk-in.ts";

interface Props {
  readonly whose: "owner" | "applicant";
  readonly person: TypedPerson;
  readonly errorOf: (field: string) => string | null;
  readonly onType: (person: TypedPerson) => void;
}

/** Một người: never filled by the browser, which would offer the last citizen's particulars. */
export function PersonFields({ whose, person, errorOf, onType }: Props) {
  const { language, texts } = useLanguage();
  const words = texts.counter;
  const wired = (field: keyof TypedPerson) => ({
    id: `${whose}-${field}`,
    label: words[field],
    error: errorOf(`${whose}-${field}`),
    language,
    autoComplete: "off",
    value: person[field],
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onType({ ...person, [field]: target.value }),
  });
  return (
    <div className="person">
      <TextInput {...wired("fullName")} maxLength={120} />
      <TextInput
        {...wired("personalNumber")}
        hint={words.personalNumberHint}
        isOptional
        room={20}
        inputMode="numeric"
        maxLength={20}
      />
      <TextInput {...wired("phone")} room={20} type="tel" maxLength={20} />
      <TextInput {...wired("email")} isOptional type="email" maxLength={254} />
      <TextInput {...wired("address")} maxLength={500} />
    </div>
  );
}
