import { filingTexts } from "@motcua/messages";
import { Busy, Button, ErrorSummary } from "@motcua/ui";
import { useState, type ReactNode } from "react";
import type { DraftKeeper } from "../../filing/draft-keeper.ts";
import type { Standing, Step } from "../../filing/steps.ts";
import type { UploadedPaper } from "../../filing/upload-paper.ts";
import { api } from "../../portal/api.ts";
import { failureOf, type Failure } from "../../portal/failure.ts";
import { useLanguage } from "../../portal/language.ts";
import { donePath, go } from "../../portal/route.ts";
import { Screen } from "../../portal/screen.tsx";
import { SignedOutNotice } from "../../portal/signed-out-notice.tsx";
import { CheckFee } from "./check-fee.tsx";
import { CheckSections } from "./check-sections.tsx";
import { StepHead, type StepPlace } from "./step-head.tsx";
import { submitProblem } from "./submit-problem.ts";

interface CheckStepProps {
  readonly steps: readonly Step[];
  readonly standing: Standing;
  readonly keeper: DraftKeeper;
  readonly uploads: readonly UploadedPaper[];
  readonly place: StepPlace;
}

/** Kiểm tra trước khi nộp: everything once more, each with its way back; then the declaration and the act. */
export function CheckStep({ steps, standing, keeper, uploads, place }: CheckStepProps): ReactNode {
  const language = useLanguage();
  const { filing } = filingTexts[language];
  const [isSubmitting, setSubmitting] = useState(false);
  const [tried, setTried] = useState<{ readonly times: number; readonly failure: Failure | null }>({
    times: 0,
    failure: null,
  });

  const submit = async (): Promise<void> => {
    setSubmitting(true);
    try {
      if (!(await keeper.flush())) return;
      const { id } = await api.citizen.submit.mutate({ id: keeper.current().draft.id });
      keeper.forget();
      go(donePath(id), { isReplacing: true });
    } catch (error) {
      setTried({ times: tried.times + 1, failure: failureOf(error) });
    } finally {
      setSubmitting(false);
    }
  };

  return (
    <Screen
      title={filing.checkTitle}
      above={
        <>
          <ErrorSummary
            key={tried.times}
            language={language}
            title={filing.notSubmittedTitle}
            problems={
              tried.failure === null || tried.failure.kind === "signed-out"
                ? []
                : [{ text: submitProblem(tried.failure, standing.procedure, language) }]
            }
          />
          <StepHead place={place} />
        </>
      }
    >
      <p>{filing.checkLead}</p>
      <CheckSections steps={steps} standing={standing} uploads={uploads} />
      <CheckFee standing={standing} />
      <p>{filing.declaration}</p>
      <div className="buttons">
        <Button isBusy={isSubmitting} onClick={() => void submit()}>
          {filing.submit}
        </Button>
      </div>
      {tried.failure?.kind === "signed-out" && <SignedOutNotice />}
      <Busy isBusy={isSubmitting} text={filing.submitting} language={language} />
    </Screen>
  );
}
