import { Button, ErrorSummary, type SummedProblem } from "@motcua/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent, type KeyboardEvent } from "react";
import { useTRPC, type OfferedProcedure } from "../api/trpc.ts";
import { ExemptionFields } from "../form/exemption-fields.tsx";
import { PaperCountTable } from "../form/paper-count-table.tsx";
import { ProblemNotice } from "../frame/problem-notice.tsx";
import { Section } from "../frame/section.tsx";
import { useLanguage } from "../language/language.tsx";
import { useLive } from "../live/live-changes.tsx";
import { useMe } from "../session/me.ts";
import { freshId } from "./fresh-id.ts";
import { PeopleFields } from "./people-fields.tsx";
import type { Received } from "./received-walk-in.tsx";
import { ReceptionFields } from "./reception-fields.tsx";
import { ReturnFields } from "./return-fields.tsx";
import { useLeaveWarning } from "./use-leave-warning.ts";
import { WalkInAnswers } from "./walk-in-answers.tsx";
import { walkInProblem } from "./walk-in-fault-text.ts";
import { mayKeep, walkInFaults, type WalkInFault } from "./walk-in-faults.ts";
import { walkInFiling } from "./walk-in-filing.ts";
import type { WalkInPart } from "./walk-in-part.ts";
import { countedComponents, emptyWalkIn, isTouched } from "./walk-in.ts";

interface Props {
  readonly procedure: OfferedProcedure;
  readonly onChangeProcedure: () => void;
  readonly onReceived: (received: Received) => void;
}

/** Enter in a box must not receive a dossier by the way. */
const holdEnter = (event: KeyboardEvent): void => {
  if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
};

/** Hồ sơ đang nhập tại quầy, the whole of it on one screen. Kept in memory only. */
export function WalkInForm({ procedure, onChangeProcedure, onReceived }: Props) {
  const { language, texts } = useLanguage();
  const { today } = useMe();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { isMine } = useLive();
  const words = texts.counter;
  const [untouched] = useState(() => emptyWalkIn(freshId(), procedure));
  const [walkIn, setWalkIn] = useState(untouched);
  const [faults, setFaults] = useState<readonly WalkInFault[]>([]);
  const [tries, setTries] = useState(0);
  const receiving = useMutation(
    trpc.staff.receiveAtCounter.mutationOptions({
      onMutate: ({ id }) => isMine(id),
      onSuccess: (received, { isIncomplete }) => {
        void queries.invalidateQueries({ queryKey: trpc.staff.pathKey() });
        onReceived({ ...received, isKept: isIncomplete === true });
      },
    }),
  );
  const problems: readonly SummedProblem[] = faults.map((fault) => walkInProblem(fault, procedure, language));
  useLeaveWarning(isTouched(walkIn, untouched) && !receiving.isSuccess, words.leaveWarning);
  const change: WalkInPart["onChange"] = (changed) => setWalkIn((before) => ({ ...before, ...changed }));
  const errorOf = (field: string): string | null => problems.find((problem) => problem.field === field)?.text ?? null;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (receiving.isPending) return;
    const found = walkInFaults(walkIn, procedure, today);
    setFaults(found);
    setTries(tries + 1);
    if (found.length === 0) receiving.mutate(walkInFiling(walkIn, procedure));
  };
  const onKeep = () => receiving.mutate({ ...walkInFiling(walkIn, procedure), isIncomplete: true });
  return (
    <form onSubmit={onSubmit} onKeyDown={holdEnter} noValidate className="walk-in">
      <p className="dossier-procedure">
        <strong lang="vi">{procedure.title}</strong> <span className="quiet">({procedure.code})</span>{" "}
        <Button look="link" onClick={onChangeProcedure}>
          {words.changeProcedure}
        </Button>
      </p>
      <ErrorSummary key={tries} problems={problems} title={texts.acts.fixTitle} language={language} />
      {receiving.error && problems.length === 0 && (
        <ProblemNotice
          key={receiving.submittedAt}
          error={receiving.error}
          nameOf={(code) => procedure.components.find((component) => component.code === code)?.plain[language] ?? code}
          takesFocus
        />
      )}
      <ReceptionFields procedure={procedure} walkIn={walkIn} errorOf={errorOf} onChange={change} />
      <PeopleFields walkIn={walkIn} errorOf={errorOf} onChange={change} />
      <WalkInAnswers procedure={procedure} walkIn={walkIn} errorOf={errorOf} onChange={change} />
      {countedComponents(procedure).length > 0 && (
        <Section title={words.papers}>
          <PaperCountTable
            caption={words.papersHint}
            components={countedComponents(procedure)}
            counts={walkIn.counts}
            onCount={(counts) => change({ counts })}
            errorOf={errorOf}
          />
        </Section>
      )}
      {procedure.exemptible.length > 0 && (
        <Section title={texts.exemption.title}>
          <ExemptionFields
            fees={procedure.exemptible}
            typed={walkIn.exemptions}
            onType={(exemptions) => change({ exemptions })}
            errorOf={errorOf}
          />
        </Section>
      )}
      <ReturnFields procedure={procedure} walkIn={walkIn} errorOf={errorOf} onChange={change} />
      <div className="buttons">
        <Button type="submit" isBusy={receiving.isPending}>
          {receiving.isPending ? words.working : words.submit}
        </Button>
        {mayKeep(faults, walkIn, procedure) && (
          <Button look="secondary" onClick={onKeep} isBusy={receiving.isPending}>
            {words.keepIncomplete}
          </Button>
        )}
      </div>
    </form>
  );
}
