import { askedPages } from "@motcua/domain";
import { filingTexts, type Language } from "@motcua/messages";
import { SummaryList, type SummaryRow } from "@motcua/ui";
import type { ReactNode } from "react";
import { answerText } from "../../filing/answer-text.ts";
import { answersTo, type Standing, type Step } from "../../filing/steps.ts";
import type { UploadedPaper } from "../../filing/upload-paper.ts";
import { useLanguage } from "../../portal/language.ts";
import { filingPath } from "../../portal/route.ts";

interface CheckSectionsProps {
  readonly steps: readonly Step[];
  readonly standing: Standing;
  readonly uploads: readonly UploadedPaper[];
}

/** Every answer and paper, under the title of the page where it was given. */
export function CheckSections({ steps, standing, uploads }: CheckSectionsProps): ReactNode {
  const language = useLanguage();
  const { filing } = filingTexts[language];
  const { code } = standing.procedure;
  const papers = steps.filter((step) => step.kind === "paper");
  return (
    <>
      {steps.map((step) =>
        step.kind === "questions" ? (
          <section key={step.path}>
            <h2>{step.page.title[language]}</h2>
            <SummaryList language={language} rows={rowsOf(step, standing, language)} />
          </section>
        ) : null,
      )}
      {papers.length > 0 && (
        <section>
          <h2>{filing.papersSection}</h2>
          <SummaryList
            language={language}
            rows={papers.map(({ path, component }) => ({
              key: path,
              question: component.plain[language],
              answer:
                uploads
                  .filter((upload) => upload.component === component.code)
                  .map(({ name }) => name)
                  .join("\n") || filing.noFile,
              change: { href: filingPath(code, path) },
            }))}
          />
        </section>
      )}
    </>
  );
}

function rowsOf(step: Extract<Step, { kind: "questions" }>, standing: Standing, language: Language): readonly SummaryRow[] {
  const answers = answersTo(step.of, standing);
  const [page] = askedPages({ pages: [step.page] }, answers);
  return (page?.fields ?? []).map((field) => ({
    key: field.id,
    question: field.label[language],
    answer: answerText(field, answers[field.id], language),
    change: { href: filingPath(standing.procedure.code, step.path) },
  }));
}
