import { parseDay, type Period } from "@motcua/domain";
import { Button, DayInput, ErrorSummary, type SummedProblem } from "@motcua/ui";
import { useState, type FormEvent } from "react";
import { useLocation } from "wouter";
import { useLanguage } from "../language/language.tsx";
import { reportAddress, type ReportPlace } from "./report-address.ts";

interface Props {
  readonly place: ReportPlace;
  readonly period: Period;
}

const PARTS = ["from", "to"] as const;
const FIELDS = { from: "report-from", to: "report-to" } as const;

/** Kỳ khác: from a day to a day. */
export function OwnPeriodForm({ place, period }: Props) {
  const { language, texts } = useLanguage();
  const [, navigate] = useLocation();
  const words = texts.reports;
  const [typed, setTyped] = useState<Readonly<Record<keyof Period, string>>>(period);
  const [problems, setProblems] = useState<readonly SummedProblem[]>([]);
  const [tries, setTries] = useState(0);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const [from, to] = [parseDay(typed.from), parseDay(typed.to)];
    setTries(tries + 1);
    setProblems(
      PARTS.filter((part) => parseDay(typed[part]) === null).map((part) => ({
        field: FIELDS[part],
        text: words.notADay(words[part]),
      })),
    );
    if (from && to) navigate(reportAddress({ ...place, period: { from, to } }));
  };
  return (
    <details className="own-period">
      <summary>{words.own}</summary>
      <form onSubmit={onSubmit} noValidate aria-label={words.own}>
        <ErrorSummary key={tries} problems={problems} title={words.fixTitle} language={language} />
        <div className="own-days">
          {PARTS.map((part) => (
            <DayInput
              key={part}
              id={FIELDS[part]}
              label={words[part]}
              error={problems.find(({ field }) => field === FIELDS[part])?.text ?? null}
              language={language}
              defaultValue={typed[part]}
              onDayChange={(value) => setTyped((before) => ({ ...before, [part]: value }))}
            />
          ))}
          <Button type="submit" look="secondary">
            {words.show}
          </Button>
        </div>
      </form>
    </details>
  );
}
