import { useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import {
  CASE_PATH,
  firstOpenStep,
  isCaseKept,
  mayVisit,
  stepAfter,
  stepBefore,
  stepsOf,
  type Standing,
  type Step,
} from "../../filing/steps.ts";
import type { UploadedPaper } from "../../filing/upload-paper.ts";
import { today } from "../../portal/clock.ts";
import { filingPath, go } from "../../portal/route.ts";
import { CheckStep } from "./check-step.tsx";
import { KeepingLine } from "./keeping-line.tsx";
import type { OpenedDraft } from "./open-draft.ts";
import { PaperStep } from "./paper-step.tsx";
import { QuestionStep } from "./question-step.tsx";
import { ResumeScreen } from "./resume-screen.tsx";
import type { StepPlace } from "./step-head.tsx";

interface FilingProps {
  readonly opened: OpenedDraft;
  readonly step: string | null;
}

/** Filing an open draft: one step a page, in order, each with its own address. */
export function Filing({ opened, step: path }: FilingProps): ReactNode {
  const { keeper, procedure } = opened;
  const kept = useSyncExternalStore(keeper.subscribe, keeper.current);
  const [uploads, setUploads] = useState<readonly UploadedPaper[]>(opened.uploads);
  const [choices, setChoices] = useState(0);
  const [hasChosenCase, setHasChosenCase] = useState(false);
  const hasCase = hasChosenCase || isCaseKept(procedure, kept.draft, kept.filled);
  const standing: Standing = { procedure, hasCase, filled: kept.filled, uploads, today: today() };
  const steps = stepsOf(procedure, kept.filled);
  const open = firstOpenStep(steps, standing);
  const [hasChecked, setHasChecked] = useState(open.kind === "check");
  const isResuming = path === null && opened.isTakenUp;
  const step = path !== null && mayVisit(path, steps, standing) ? steps.find((each) => each.path === path) : undefined;
  const pathOf = (of: Step): string => filingPath(procedure.code, of.path);

  useEffect(() => {
    if (step === undefined && !isResuming) go(filingPath(procedure.code, open.path), { isReplacing: true });
  }, [step, isResuming, procedure.code, open.path]);

  if (isResuming) return <ResumeScreen kept={kept} procedure={procedure} openPath={pathOf(open)} />;
  if (step === undefined) return null;

  const goOn = (): void => {
    if (step.path === CASE_PATH && !hasChosenCase) {
      setHasChosenCase(true);
      opened.fillKnown();
    }
    void keeper.flush();
    // Who came back from the check to change one answer returns to it, unless the answer opened new questions.
    const after = hasChecked
      ? firstOpenStep(stepsOf(procedure, keeper.current().filled), { ...standing, filled: keeper.current().filled })
      : stepAfter(step.path, steps);
    if (after.kind === "check") setHasChecked(true);
    go(pathOf(after));
  };
  const before = stepBefore(step.path, steps);
  const place = { at: steps.indexOf(step) + 1, of: steps.length, backPath: before && pathOf(before) };
  return (
    <>
      <StepScreen
        key={`${step.path} ${choices}`}
        {...{ opened, step, steps, standing, place, uploads, setUploads, goOn }}
      />
      <KeepingLine keeper={keeper} keeping={kept.keeping} onChosen={() => setChoices(choices + 1)} />
    </>
  );
}

interface StepScreenProps {
  readonly opened: OpenedDraft;
  readonly step: Step;
  readonly steps: readonly Step[];
  readonly standing: Standing;
  readonly place: StepPlace;
  readonly uploads: readonly UploadedPaper[];
  readonly setUploads: (change: (before: readonly UploadedPaper[]) => readonly UploadedPaper[]) => void;
  readonly goOn: () => void;
}

function StepScreen({ opened, step, steps, standing, place, uploads, setUploads, goOn }: StepScreenProps): ReactNode {
  const { keeper } = opened;
  switch (step.kind) {
    case "questions":
      return <QuestionStep step={step} standing={standing} keeper={keeper} place={place} onDone={goOn} />;
    case "paper":
      return (
        <PaperStep
          component={step.component}
          draft={keeper.current().draft.id}
          uploads={uploads.filter(({ component }) => component === step.component.code)}
          onUploads={setUploads}
          place={place}
          onDone={goOn}
        />
      );
    case "check":
      return <CheckStep steps={steps} standing={standing} keeper={keeper} uploads={uploads} place={place} />;
  }
}
