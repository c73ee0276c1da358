import { actText } from "@motcua/messages";
import { Button, ErrorSummary, type SummedProblem } from "@motcua/ui";
import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from "react";
import { useLanguage } from "../language/language.tsx";
import type { ActRequest } from "./act-request.ts";
import { useActing } from "./acting.ts";

type ErrorOf = (field: string) => string | null;

interface Props {
  /** What to send, or what has to be put right first. */
  readonly request: () => ActRequest | readonly SummedProblem[];
  readonly title?: string;
  readonly children: (errorOf: ErrorOf) => ReactNode;
}

const isProblems = (given: ActRequest | readonly SummedProblem[]): given is readonly SummedProblem[] =>
  Array.isArray(given);

/** What is folded away is rare: whoever does not need it goes on with Enter. */
const focusFirstControl = (form: HTMLFormElement | null): void =>
  form?.querySelector<HTMLElement>(":is(input, textarea, select, button):not(details:not([open]) *)")?.focus();

/** Khung nhập của một việc: its fields, what is wrong with them, send or close. */
export function ActForm({ request, title, children }: Props) {
  const { language, texts } = useLanguage();
  const { act, send, isSending, close } = useActing();
  const titleId = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => focusFirstControl(form.current), []);
  const [tries, setTries] = useState(0);
  const [problems, setProblems] = useState<readonly SummedProblem[]>([]);
  const name = title ?? actText(act, language);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isSending) return;
    const asked = request();
    setTries(tries + 1);
    setProblems(isProblems(asked) ? asked : []);
    if (!isProblems(asked)) send(asked);
  };
  return (
    <form
      ref={form}
      onSubmit={onSubmit}
      noValidate
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <h3 id={titleId}>{name}</h3>
      <ErrorSummary key={tries} problems={problems} title={texts.acts.fixTitle} language={language} />
      {children((field) => problems.find((problem) => problem.field === field)?.text ?? null)}
      <div className="buttons">
        <Button type="submit" isBusy={isSending}>
          {isSending ? texts.acts.working : name}
        </Button>
        <Button look="secondary" onClick={close}>
          {texts.acts.cancel}
        </Button>
      </div>
    </form>
  );
}
