import { askedPages } from "@motcua/domain";
import { filingTexts } from "@motcua/messages";
import { SummaryList } from "@motcua/ui";
import type { ReactNode } from "react";
import type { OwnDossier } from "../../filing/draft.ts";
import { answerText } from "../../filing/answer-text.ts";
import { useLanguage } from "../../portal/language.ts";

/** Những gì đã khai và đã nộp, for whoever wants to read it again. */
export function Filed({ dossier: { form, answers, papers } }: { readonly dossier: OwnDossier }): ReactNode {
  const language = useLanguage();
  const { dossier: words } = filingTexts[language];
  const fields = askedPages(form, answers).flatMap((page) => page.fields);
  return (
    <>
      {fields.length > 0 && (
        <details>
          <summary>{words.answers}</summary>
          <SummaryList
            language={language}
            rows={fields.map((field) => ({
              key: field.id,
              question: field.label[language],
              answer: answerText(field, answers[field.id], language),
            }))}
          />
        </details>
      )}
      <details>
        <summary>{words.papers}</summary>
        {papers.length === 0 && <p>{words.noPapers}</p>}
        <ul>
          {papers.map(({ component, title, fileName }) => (
            <li key={`${component} ${fileName}`}>
              <span lang="vi">{title}</span>
              {fileName !== null && <span className="quiet"> – {fileName}</span>}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
