import { Notice, RadioGroup } from "@motcua/ui";
import { useLanguage } from "../language/language.tsx";
import { useRegister } from "../seals/use-seals.ts";
import { useMe } from "../session/me.ts";

interface Props {
  readonly id: string;
  readonly error: string | null;
  readonly value: string;
  readonly onChoose: (sealId: string) => void;
}

/** Con dấu đang giữ: those that are in this clerk's hands today. */
export function KeptSeals({ id, error, value, onChoose }: Props) {
  const { language, texts } = useLanguage();
  const words = texts.acts.seal;
  const me = useMe();
  const { data } = useRegister();
  const kept = (data ?? []).filter(
    ({ seal, keeper }) => keeper.id === me.id && (seal.to === undefined || me.today <= seal.to),
  );
  if (data && kept.length === 0) return <Notice tone="warning" title={words.none} language={language} />;
  return (
    <RadioGroup
      id={id}
      label={words.seal}
      error={error}
      language={language}
      options={kept.map(({ seal }) => ({ value: seal.id, label: seal.title }))}
      value={value}
      onChoose={onChoose}
    />
  );
}
