import { RadioGroup } from "@motcua/ui";
import { Section } from "../frame/section.tsx";
import { useLanguage } from "../language/language.tsx";
import { useMe } from "../session/me.ts";
import type { WalkInPart } from "./walk-in-part.ts";
import { deskChannels } from "./walk-in.ts";

/** Nơi tiếp nhận, trường hợp, kênh: asked only where there is a choice. */
export function ReceptionFields({ procedure, walkIn, errorOf, onChange }: WalkInPart) {
  const { language, texts } = useLanguage();
  const { mayReceiveAt, offices } = useMe();
  const words = texts.counter;
  const channels = deskChannels(procedure);
  const hasChoice = mayReceiveAt.length > 1 || procedure.cases.length > 1 || channels.length > 1;
  if (!hasChoice) return null;
  const officeName = (id: string): string => offices.find((office) => office.id === id)?.name ?? id;
  return (
    <Section title={words.reception}>
      {mayReceiveAt.length > 1 && (
        <RadioGroup
          id="office"
          label={words.office}
          error={errorOf("office")}
          language={language}
          options={mayReceiveAt.map((id) => ({ value: id, label: officeName(id) }))}
          value={walkIn.office}
          onChoose={(office) => onChange({ office })}
        />
      )}
      {procedure.cases.length > 1 && (
        <RadioGroup
          id="case"
          label={words.case}
          error={errorOf("case")}
          language={language}
          options={procedure.cases.map(({ code, title }) => ({ value: code, label: title[language] }))}
          value={walkIn.caseCode}
          onChoose={(caseCode) => onChange({ caseCode })}
        />
      )}
      {channels.length > 1 && (
        <RadioGroup
          id="channel"
          label={words.channel}
          error={errorOf("channel")}
          language={language}
          options={channels.map((channel) => ({
            value: channel,
            label: channel === "counter" ? words.channelCounter : words.channelPost,
          }))}
          value={walkIn.channel ?? undefined}
          onChoose={(channel) => onChange({ channel: channel === "post" ? "post" : "counter" })}
        />
      )}
    </Section>
  );
}
