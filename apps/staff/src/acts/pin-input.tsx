import { TextInput } from "@motcua/ui";
import { useLanguage } from "../language/language.tsx";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly error: string | null;
  readonly value: string;
  readonly onType: (pin: string) => void;
}

/** Mã PIN: never kept, neither by us nor by the browser. */
export function PinInput({ id, label, error, value, onType }: Props) {
  const { language } = useLanguage();
  return (
    <TextInput
      id={id}
      label={label}
      error={error}
      language={language}
      type="password"
      room={20}
      autoComplete="one-time-code"
      maxLength={64}
      value={value}
      onChange={({ target }) => onType(target.value)}
    />
  );
}
