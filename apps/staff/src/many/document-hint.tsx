import { problemOf } from "../api/problem.ts";
import { problemText } from "../api/problem-text.ts";
import type { QueueLine } from "../api/trpc.ts";
import { NewTabLink } from "../frame/new-tab-link.tsx";
import { useLanguage } from "../language/language.tsx";
import { useNow } from "../live/use-now.ts";
import { files } from "../paths.ts";
import { DueMark } from "../queue/due-mark.tsx";
import { STEPS, type Step } from "./step.ts";
import type { Outcome } from "./use-many.ts";

interface Props {
  readonly step: Step;
  readonly line: QueueLine;
  readonly outcome: Outcome | null;
}

/** The document to read, its due date, and why it was not signed or sealed just now. */
export function DocumentHint({ step, line, outcome }: Props) {
  const { language, texts } = useLanguage();
  const now = useNow();
  const words = texts.many[step];
  const problem = outcome?.kind === "problem" ? problemText(problemOf(outcome.error), language) : null;
  return (
    <>
      <NewTabLink href={files.result(line.id, STEPS[step].reads)}>
        {words.read} {line.code ?? line.trackingCode}
      </NewTabLink>{" "}
      <DueMark line={line} now={now} language={language} />
      {outcome?.kind === "done" && <strong> {words.isDone}</strong>}
      {problem !== null && (
        <span className="not-done">
          <strong>{problem.title}.</strong> {problem.next}
        </span>
      )}
    </>
  );
}
