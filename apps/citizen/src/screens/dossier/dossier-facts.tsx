import { isEnded } from "@motcua/domain";
import { channelText, dueText, filingTexts, refusalText, vnd, type Language } from "@motcua/messages";
import { DueExplanation, SummaryList } from "@motcua/ui";
import type { ReactNode } from "react";
import type { OwnDossier } from "../../filing/draft.ts";
import { useLanguage } from "../../portal/language.ts";

/** Mã, ngày hẹn trả, tiền, cách nhận. */
export function DossierFacts({ dossier }: { readonly dossier: OwnDossier }): ReactNode {
  const language = useLanguage();
  const { dossier: words } = filingTexts[language];
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{words.facts}</h2>
      <SummaryList
        language={language}
        rows={[
          ...(dossier.code === null ? [] : [{ key: "code", question: words.code, answer: dossier.code }]),
          { key: "tracking", question: words.trackingCode, answer: dossier.trackingCode },
          {
            key: "due",
            question: words.dueOn,
            answer: dossier.due ? dueText(dossier.due, language) : undated(dossier, language),
          },
          { key: "fee", question: words.fee, answer: feeState(dossier, language) },
          { key: "return", question: words.returnBy, answer: channelText(dossier.returnBy, language) },
        ]}
      />
      {dossier.due && (
        <details>
          <summary>{words.why}</summary>
          <DueExplanation due={dossier.due} language={language} level={3} />
        </details>
      )}
    </section>
  );
}

function undated({ status, receivedAt }: OwnDossier, language: Language): string {
  const { dossier: words } = filingTexts[language];
  if (isEnded(status)) return words.endedDue;
  return receivedAt === null ? words.noDue : words.stoppedDue;
}

function feeState({ feeTotalVnd, feeRefusal, owedVnd }: OwnDossier, language: Language): string {
  const { dossier: words } = filingTexts[language];
  if (feeRefusal !== null) return words.feeUnset(refusalText(feeRefusal, language).title);
  if (feeTotalVnd === null) return words.feeLater;
  if (feeTotalVnd === 0) return words.feeNone;
  return owedVnd > 0
    ? `${words.feeOwed(vnd(owedVnd, language))}. ${words.feeHow}`
    : words.feePaid(vnd(feeTotalVnd, language));
}
