import { channelText } from "@motcua/messages";
import { RadioGroup, TextInput } from "@motcua/ui";
import { Section } from "../frame/section.tsx";
import { useLanguage } from "../language/language.tsx";
import type { WalkInPart } from "./walk-in-part.ts";

/** Nhận kết quả thế nào. */
export function ReturnFields({ procedure, walkIn, errorOf, onChange }: WalkInPart) {
  const { language, texts } = useLanguage();
  const words = texts.counter;
  return (
    <Section title={words.returnBy}>
      <RadioGroup
        id="returnBy"
        label={words.howReturned}
        error={errorOf("returnBy")}
        language={language}
        options={procedure.returnChannels.map((channel) => ({ value: channel, label: channelText(channel, language) }))}
        value={walkIn.returnBy ?? undefined}
        onChoose={(chosen) =>
          onChange({ returnBy: procedure.returnChannels.find((channel) => channel === chosen) ?? null })
        }
      />
      {walkIn.returnBy === "post" && (
        <TextInput
          id="postalAddress"
          label={words.postalAddress}
          error={errorOf("postalAddress")}
          language={language}
          autoComplete="off"
          maxLength={200}
          value={walkIn.postalAddress}
          onChange={({ target }) => onChange({ postalAddress: target.value })}
        />
      )}
    </Section>
  );
}
