import { filingTexts, type Language } from "@motcua/messages";
import { SummaryList, VisuallyHidden, type SummaryRow } from "@motcua/ui";
import type { ReactNode } from "react";
import { answerText } from "../../filing/answer-text.ts";
import { paperName } from "../../filing/paper-name.ts";
import { answersTo, type Standing, type Step } from "../../filing/steps.ts";
import type { UploadedPaper } from "../../filing/upload-paper.ts";
import { useLanguage } from "../../portal/language.ts";
import { filingPath } from "../../portal/route.ts";

interface CheckSectionsProps {
  readonly steps: readonly Step[];
  readonly standing: Standing;
  readonly uploads: readonly UploadedPaper[];
}

/** Every answer and paper, under the title of the page where it was given; one way back for each page. */
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
            <div className="section-head">
              <h2>{step.page.title[language]}</h2>
              <a href={filingPath(code, step.path)}>
                {filing.change}
                <VisuallyHidden>: {step.page.title[language]}</VisuallyHidden>
              </a>
            </div>
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
              question: paperName(component.plain[language]).name,
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

function rowsOf(
  step: Extract<Step, { kind: "questions" }>,
  standing: Standing,
  language: Language,
): readonly SummaryRow[] {
  const answers = answersTo(step.of, standing);
  return step.page.fields.map((field) => ({
    key: field.id,
    question: field.label[language],
    answer: answerText(field, answers[field.id], language),
  }));
}
