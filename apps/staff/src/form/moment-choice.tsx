import { DayInput, RadioGroup, TextInput } from "@motcua/ui";
import { useLanguage } from "../language/language.tsx";
import { dayField } from "./moment-choice-id.ts";
import type { TypedMoment } from "./typed-moment.ts";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly moment: TypedMoment;
  readonly error: string | null;
  readonly onType: (moment: TypedMoment) => void;
}

/** Lúc nào: just now by one key, or a day and a time. */
export function MomentChoice({ id, label, moment, error, onType }: Props) {
  const { language, texts } = useLanguage();
  const words = texts.deskActs.when;
  return (
    <>
      <RadioGroup
        id={id}
        label={label}
        language={language}
        options={[
          { value: "just", label: words.just },
          { value: "earlier", label: words.earlier },
        ]}
        value={moment.kind}
        onChoose={(kind) => onType({ ...moment, kind: kind === "just" ? "just" : "earlier" })}
      />
      {moment.kind === "earlier" && (
        <>
          <DayInput
            id={dayField(id)}
            label={words.day}
            error={error}
            language={language}
            defaultValue={moment.day}
            onDayChange={(day) => onType({ ...moment, day })}
          />
          <TextInput
            id={`${id}-clock`}
            label={words.clock}
            hint={words.clockHint}
            language={language}
            room={12}
            autoComplete="off"
            maxLength={8}
            value={moment.clock}
            onChange={({ target }) => onType({ ...moment, clock: target.value })}
          />
        </>
      )}
    </>
  );
}
