import { holdersOf, type Holder } from "@motcua/domain";
import { roleText, shortDayText, shortMomentText } from "@motcua/messages";
import type { SeenDossier } from "../api/trpc.ts";
import { Facts, type Fact } from "../frame/facts.tsx";
import { Section } from "../frame/section.tsx";
import { useLanguage } from "../language/language.tsx";

/** Ai đang giữ: the whole and every open part, since when and until when; only where others have, or had, a part in it. */
export function HoldersSection({ seen }: { readonly seen: SeenDossier }) {
  const { language, texts } = useLanguage();
  const words = texts.dossier;
  if (seen.parts.length === 0) return null;
  const facts = holdersOf(seen.dossier).map((holder): Fact => {
    const part = seen.parts.find(({ kind, id }) => kind === holder.part && id === holder.id);
    const about = part?.title?.[language] ?? part?.content ?? null;
    const name = words.holderParts[holder.part];
    return [
      about === null ? name : `${name}: ${about}`,
      <span key={holder.id}>
        {part?.agency ?? holderText(holder, words, (role) => roleText(role, language))}{" "}
        <span className="quiet">
          ({words.holderSince(shortMomentText(holder.since))},{" "}
          {holder.until === null ? words.holderNoDay : words.holderUntil(shortDayText(holder.until))})
        </span>
      </span>,
    ];
  });
  return facts.length === 0 ? null : (
    <Section title={words.holders}>
      <Facts facts={facts} />
    </Section>
  );
}

type Words = ReturnType<typeof useLanguage>["texts"]["dossier"];

function holderText(
  { by, unit }: Holder,
  words: Words,
  nameOf: (role: Parameters<typeof roleText>[0]) => string,
): string {
  if (by === "citizen") return words.holderCitizen;
  if (by === "post") return words.holderPost;
  return by === "agency" ? (unit ?? "") : nameOf(by);
}
