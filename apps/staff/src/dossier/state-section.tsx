import { isEnded, punctuality } from "@motcua/domain";
import { channelText, dueText, momentText, punctualityText } from "@motcua/messages";
import { DueExplanation } from "@motcua/ui";
import type { SeenDossier } from "../api/trpc.ts";
import { Facts } from "../frame/facts.tsx";
import { Section } from "../frame/section.tsx";
import { useLanguage } from "../language/language.tsx";
import { useNow } from "../live/use-now.ts";
import { dueWords } from "../queue/due-words.ts";
import { AskedList } from "./asked-list.tsx";
import { filedFacts } from "./filed-facts.ts";

/** Tình trạng: the clock and why it says so, and what the office has said so far. */
export function StateSection({ seen }: { readonly seen: SeenDossier }) {
  const { language, texts } = useLanguage();
  const now = useNow();
  const words = texts.dossier;
  const { dossier, procedure } = seen;
  const { due, dueOriginal, limitSource, postalItem, obligation } = dossier;
  const { tone, text } = dueWords(
    { status: dossier.status, dueAt: due?.at ?? null, lateFrom: due?.lateFrom ?? null },
    now,
    language,
  );
  const judged =
    due !== null && dossier.endedAt !== null ? punctualityText(punctuality(dossier.endedAt, due), language) : null;
  const kase = procedure.cases.find((each) => each.code === dossier.caseCode);
  return (
    <Section title={words.state}>
      <Facts
        facts={[
          [
            words.due,
            <span key="due" className={`due due-${tone}`}>
              {due !== null && <span>{dueText(due, language)}</span>}{" "}
              <span className="due-words">{judged ?? text}</span>
            </span>,
          ],
          dossier.isReappointed && dueOriginal !== null ? [words.dueOriginal, dueText(dueOriginal, language)] : null,
          limitSource === null
            ? null
            : [words.limitSource, [limitSource.document, limitSource.clause].filter(Boolean).join(", ")],
          procedure.cases.length > 1 && kase ? [words.case, kase.title[language]] : null,
          [words.submittedAt, momentText(dossier.submittedAt, language)],
          dossier.receivedAt === null ? null : [words.receivedAt, momentText(dossier.receivedAt, language)],
          seen.handOn === null ? null : [words.handOn, momentText(seen.handOn.by, language)],
          dossier.endedAt === null ? null : [words.endedAt, momentText(dossier.endedAt, language)],
          dossier.code === null ? null : [words.trackingCode, dossier.trackingCode],
          [words.channel, channelText(dossier.channel, language)],
          ...filedFacts(seen, texts, language),
          [
            words.returnBy,
            dossier.postalAddress === null
              ? channelText(dossier.returnBy, language)
              : `${channelText(dossier.returnBy, language)}: ${dossier.postalAddress}`,
          ],
          postalItem === null ? null : [words.postal, `${postalItem.number}, ${postalItem.address}`],
          obligation === null ? null : [words.obligation, obligation.notice],
          obligation?.provedAt === undefined
            ? null
            : [words.obligationProvedAt, momentText(obligation.provedAt, language)],
          dossier.supplementPermit === null
            ? null
            : [words.supplementPermit, `${dossier.supplementPermit.document}. ${dossier.supplementPermit.ground}`],
          dossier.reason === null ? null : [words.reason, dossier.reason],
        ]}
      />
      {due !== null && !isEnded(dossier.status) && (
        <details>
          <summary>{texts.dossier.why}</summary>
          <DueExplanation due={due} language={language} level={3} />
        </details>
      )}
      {dossier.status === "awaiting-completion" && dossier.completion && <AskedList request={dossier.completion} />}
      {dossier.supplement && (
        <AskedList request={dossier.supplement} isCalledAbout={dossier.status === "awaiting-supplement"} />
      )}
      {dossier.proposal && (
        <>
          <h3>{words.proposal}</h3>
          <p>
            <strong>{dossier.proposal.outcome === "grant" ? words.grant : words.refuse}</strong>
          </p>
          <p className="verbatim" lang="vi">
            {dossier.proposal.conclusion}
          </p>
        </>
      )}
    </Section>
  );
}
