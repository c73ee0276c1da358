import { checkPage, type AnswerProblem, type Answers } from "@motcua/domain";
import { answerFaultText, filingTexts } from "@motcua/messages";
import { Button, ErrorSummary } from "@motcua/ui";
import { useState, type ReactNode, type SubmitEvent } from "react";
import type { DraftKeeper } from "../../filing/draft-keeper.ts";
import { filingChange } from "../../filing/filing-questions.ts";
import { answersTo, type Standing, type Step } from "../../filing/steps.ts";
import { useLanguage } from "../../portal/language.ts";
import { Screen } from "../../portal/screen.tsx";
import { controlId, QuestionField } from "./question-field.tsx";
import { StepHead, type StepPlace } from "./step-head.tsx";

interface QuestionStepProps {
  readonly step: Extract<Step, { kind: "questions" }>;
  readonly standing: Standing;
  readonly keeper: DraftKeeper;
  readonly place: StepPlace;
  readonly onDone: () => void;
}

/** Một trang câu hỏi: saved as typed, checked when one goes on. */
export function QuestionStep({ step, standing, keeper, place, onDone }: QuestionStepProps): ReactNode {
  const language = useLanguage();
  const { words } = filingTexts[language];
  const [typed, setTyped] = useState<Answers>({});
  const [tried, setTried] = useState<{ readonly times: number; readonly problems: readonly AnswerProblem[] }>({
    times: 0,
    problems: [],
  });
  // What is typed here stands over what is kept: a number half typed is not kept as one.
  const answers = { ...answersTo(step.of, standing), ...typed };
  const { page } = step;
  const textOf = ({ field, fault }: AnswerProblem): string =>
    answerFaultText(fault, page.fields.find(({ id }) => id === field)?.label[language] ?? "", language);

  const answer = (field: string, given: string | readonly string[]): void => {
    setTyped({ ...typed, [field]: given });
    if (step.of === "form") keeper.change({ answers: { ...keeper.current().filled.answers, [field]: given } });
    else if (typeof given === "string") keeper.change(filingChange(field, given));
  };

  const goOn = (event: SubmitEvent): void => {
    event.preventDefault();
    const problems = checkPage(page, answers, standing.today);
    setTried({ times: tried.times + 1, problems });
    if (problems.length === 0) onDone();
  };

  return (
    <Screen
      title={page.title[language]}
      above={
        <>
          <ErrorSummary
            key={tried.times}
            language={language}
            problems={tried.problems.map((problem) => ({ field: controlId(problem.field), text: textOf(problem) }))}
          />
          <StepHead place={place} />
        </>
      }
    >
      {page.intro && <p>{page.intro[language]}</p>}
      <form noValidate onSubmit={goOn} onBlur={keeper.leaveField}>
        {page.fields.map((field) => {
          const problem = tried.problems.find((each) => each.field === field.id);
          return (
            <QuestionField
              key={field.id}
              field={field}
              answer={answers[field.id]}
              error={problem && textOf(problem)}
              language={language}
              onAnswer={(given) => answer(field.id, given)}
            />
          );
        })}
        <Button type="submit">{words.continue}</Button>
      </form>
    </Screen>
  );
}
