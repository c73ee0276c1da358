import { problemOf } from "../api/problem.ts";
import { problemText } from "../api/problem-text.ts";
import type { QueueLine } from "../api/trpc.ts";
import { useLanguage } from "../language/language.tsx";
import type { Outcome } from "./use-many.ts";

/** Why one that has left the list was not signed or sealed here. */
export function GoneProblem({ line, outcome }: { readonly line: QueueLine; readonly outcome: Outcome | null }) {
  const { language } = useLanguage();
  if (outcome?.kind !== "problem") return null;
  return (
    <p>
      {line.code ?? line.trackingCode}: {problemText(problemOf(outcome.error), language).title}.
    </p>
  );
}
