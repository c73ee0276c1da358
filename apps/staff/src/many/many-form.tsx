import { Button, CheckboxGroup, ErrorSummary, Notice, type SummedProblem } from "@motcua/ui";
import { useState, type FormEvent } from "react";
import { PinInput } from "../acts/pin-input.tsx";
import type { QueueLine } from "../api/trpc.ts";
import { useLeaveWarning } from "../counter/use-leave-warning.ts";
import { useLanguage } from "../language/language.tsx";
import { DocumentHint } from "./document-hint.tsx";
import { GoneProblem } from "./gone-problem.tsx";
import { KeptSeals } from "./kept-seals.tsx";
import type { Step } from "./step.ts";
import { isEndOfAll, useMany } from "./use-many.ts";

interface Props {
  readonly step: Step;
  readonly lines: readonly QueueLine[];
  readonly isMore: boolean;
}

const LIST = "many-documents";
const SEAL = "many-seal";
const PIN = "many-pin";

const takeFocus = (box: HTMLElement | null): void => box?.focus();

/** Những văn bản đang chờ: those that are ticked are signed or sealed, one after the other. */
export function ManyForm({ step, lines, isMore }: Props) {
  const { language, texts } = useLanguage();
  const words = texts.many[step];
  const { outcomes, underWay, run } = useMany();
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map());
  const [sealId, setSealId] = useState("");
  const [pin, setPin] = useState("");
  const [problems, setProblems] = useState<readonly SummedProblem[]>([]);
  const [tries, setTries] = useState(0);
  const [summary, setSummary] = useState<{ readonly done: number; readonly tried: readonly QueueLine[] } | null>(null);
  useLeaveWarning(underWay !== null, texts.many.leave);
  const waiting = lines.filter(({ id }) => chosen.has(id));
  const errorOf = (field: string) => problems.find((each) => each.field === field)?.text ?? null;

  // What was read is what is signed: the dossier as it stood when it was ticked.
  const choose = (ids: readonly string[]) =>
    setChosen(new Map(ids.map((id) => [id, chosen.get(id) ?? lines.find((line) => line.id === id)!.sequence])));

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (underWay !== null) return;
    const found = [
      ...(waiting.length === 0 ? [{ field: LIST, text: words.noneChosen }] : []),
      ...(step === "seal" && sealId === "" ? [{ field: SEAL, text: texts.acts.seal.sealMissing }] : []),
      ...(pin === "" ? [{ field: PIN, text: texts.acts[step].pinMissing }] : []),
    ];
    setTries(tries + 1);
    setProblems(found);
    setSummary(null);
    if (found.length > 0) return;
    setPin("");
    const targets = waiting.map(({ id }) => ({ id, sequence: chosen.get(id)! }));
    const made = await run(targets, step === "sign" ? { type: "sign", pin } : { type: "seal", pin, sealId });
    // What nobody has tried yet stays ticked, for the PIN that is typed again; what was refused is read again first.
    const isStillChosen = (id: string): boolean => {
      const outcome = made.get(id);
      return outcome === undefined || (outcome.kind === "problem" && isEndOfAll(outcome.error));
    };
    setChosen((before) => new Map([...before].filter(([id]) => isStillChosen(id))));
    setSummary({ done: [...made.values()].filter(({ kind }) => kind === "done").length, tried: waiting });
  };

  return (
    <form onSubmit={(event) => void onSubmit(event)} noValidate>
      <ErrorSummary key={tries} problems={problems} title={texts.acts.fixTitle} language={language} />
      {summary !== null && (
        <div key={tries} ref={takeFocus} tabIndex={-1} className="problem-box">
          <Notice
            tone={summary.done === summary.tried.length ? "success" : "warning"}
            title={words.summary(summary.done, summary.tried.length)}
            language={language}
          >
            {summary.tried
              .filter(({ id }) => !lines.some((line) => line.id === id))
              .map((line) => (
                <GoneProblem key={line.id} line={line} outcome={outcomes.get(line.id) ?? null} />
              ))}
          </Notice>
        </div>
      )}
      {lines.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <CheckboxGroup
            id={LIST}
            label={words.list}
            error={errorOf(LIST)}
            language={language}
            options={lines.map((line) => ({
              value: line.id,
              label: (
                <>
                  <strong>{line.code ?? line.trackingCode}</strong> · {line.ownerName} ·{" "}
                  <span lang="vi">{line.procedureTitle}</span>
                </>
              ),
              hint: <DocumentHint step={step} line={line} outcome={outcomes.get(line.id) ?? null} />,
            }))}
            values={[...chosen.keys()]}
            onChoose={choose}
          />
          {isMore && <p className="quiet">{texts.many.more}</p>}
          {step === "seal" && <KeptSeals id={SEAL} error={errorOf(SEAL)} value={sealId} onChoose={setSealId} />}
          <PinInput id={PIN} label={texts.acts[step].pin} error={errorOf(PIN)} value={pin} onType={setPin} />
          <Button type="submit" isBusy={underWay !== null}>
            {underWay === null ? words.send(waiting.length) : words.sending(underWay.now, underWay.all)}
          </Button>
        </>
      )}
    </form>
  );
}
