import { RadioGroup } from "@motcua/ui";
import { Section } from "../frame/section.tsx";
import { useLanguage } from "../language/language.tsx";
import { useMe } from "../session/me.ts";
import { isHelped } from "./desk-of.ts";
import { OtherReception } from "./other-reception.tsx";
import type { WalkInPart } from "./walk-in-part.ts";
import { deskChannels } from "./walk-in.ts";

/** Nơi tiếp nhận, trường hợp, kênh: asked only where there is a choice. */
export function ReceptionFields(part: WalkInPart) {
  const { procedure, walkIn, errorOf, onChange } = part;
  const { language, texts } = useLanguage();
  const { offices } = useMe();
  const words = texts.counter;
  const { desks } = procedure;
  const channels = deskChannels(procedure);
  const hasChoice = desks.length > 1 || procedure.cases.length > 1 || channels.length > 1;
  if (!hasChoice) return <OtherReception {...part} />;
  const officeName = (id: string): string => offices.find((office) => office.id === id)?.name ?? id;
  return (
    <Section title={words.reception}>
      {desks.length > 1 && (
        <RadioGroup
          id="office"
          label={words.office}
          error={errorOf("office")}
          language={language}
          options={desks.map((desk) => ({ value: desk.office, label: officeName(desk.office) }))}
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
      {channels.length > 1 && !isHelped(walkIn, procedure) && (
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
      <OtherReception {...part} />
    </Section>
  );
}
