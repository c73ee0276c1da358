import { partPunctuality } from "@motcua/domain";
import { dueText, momentText } from "@motcua/messages";
import { Tag } from "@motcua/ui";
import type { SeenDossier } from "../api/trpc.ts";
import { Facts, type Fact } from "../frame/facts.tsx";
import { Section } from "../frame/section.tsx";
import { useLanguage } from "../language/language.tsx";
import { useNow } from "../live/use-now.ts";

type SeenPart = SeenDossier["parts"][number];

/** Phần việc của cơ quan khác: each with its own clock. */
export function PartsSection({ seen }: { readonly seen: SeenDossier }) {
  const { language, texts } = useLanguage();
  const now = useNow();
  const { parts: words, answer, leg } = texts.appraisal;
  if (seen.parts.length === 0) return null;
  const outcomeOf = ({ kind, agrees, outcome }: SeenPart): string =>
    kind === "leg" ? (outcome === "refuse" ? leg.refused : leg.granted) : agrees === true ? answer.yes : answer.no;
  const factsOf = (part: SeenPart): readonly (Fact | null)[] => [
    part.content === null ? null : [words.asked, part.content],
    [words.due, dueText(part.due, language)],
    part.endedAt === null
      ? null
      : [part.kind === "leg" ? words.finished : words.answered, momentText(part.endedAt, language)],
    part.answer === null ? null : [answer.text, part.answer],
  ];
  return (
    <Section title={words.title}>
      {seen.parts.map((part) => (
        <div key={`${part.kind} ${part.id}`}>
          <h3>
            {part.title !== null && `${part.title[language]}: `}
            {part.agency}{" "}
            <Tag tone={part.endedAt === null ? "waiting" : "done"}>
              {part.endedAt !== null ? outcomeOf(part) : part.kind === "leg" ? words.open : words.unanswered}
            </Tag>{" "}
            {partPunctuality(part, now) === "late" && <Tag tone="late">{words.late}</Tag>}
          </h3>
          <Facts facts={factsOf(part)} />
        </div>
      ))}
    </Section>
  );
}
