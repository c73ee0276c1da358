import { shortDayText } from "@motcua/messages";
import { Button, DayInput, ErrorSummary, RadioGroup, Select, TextInput, type SummedProblem } from "@motcua/ui";
import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import type { SealInRegister } from "../api/trpc.ts";
import { ProblemNotice } from "../frame/problem-notice.tsx";
import { useLanguage } from "../language/language.tsx";
import { useAnnounce } from "../live/announcer.tsx";
import { useMe } from "../session/me.ts";
import { handOverWish, type TypedHandOver } from "./hand-over-wish.ts";
import { useHandOver } from "./use-seals.ts";

interface Props {
  readonly entry: SealInRegister;
  readonly clerks: NonNullable<SealInRegister["clerks"]>;
  readonly onClose: () => void;
}

/** More are a list that the keyboard can jump in. */
const MOST_RADIOS = 6;
const MOST_LETTERS = 200;

/** Ghi bàn giao con dấu: who takes it, for which days, by which papers. */
export function HandOverForm({ entry: { seal }, clerks, onClose }: Props) {
  const { language, texts } = useLanguage();
  const words = texts.seals.handOver;
  const { today } = useMe();
  const announce = useAnnounce();
  const titleId = useId();
  const handOver = useHandOver();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, select")?.focus(), []);
  const [typed, setTyped] = useState<TypedHandOver>({ to: "", from: today, until: "", document: "", record: "" });
  const [problems, setProblems] = useState<readonly SummedProblem[]>([]);
  const [tries, setTries] = useState(0);
  const idOf = (field: keyof TypedHandOver) => `${seal.id}-${field}`;
  const type = (field: keyof TypedHandOver) => (value: string) => setTyped((before) => ({ ...before, [field]: value }));
  const asked = (field: keyof TypedHandOver) => ({
    id: idOf(field),
    error: problems.find((each) => each.field === idOf(field))?.text ?? null,
    language,
  });
  const nameOf = (code: string) =>
    code === seal.id ? seal.title : (clerks.find(({ id }) => id === code)?.name ?? code);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (handOver.isPending) return;
    const wish = handOverWish(typed, { today, idOf, words });
    const isWish = "to" in wish;
    setTries(tries + 1);
    setProblems(isWish ? [] : wish);
    if (!isWish) return handOver.reset();
    handOver.mutate(
      { seal: seal.id, ...wish },
      {
        onSuccess: ({ to, from }) => {
          announce(words.done(to.name, shortDayText(from)));
          onClose();
        },
      },
    );
  };
  const takers = {
    ...asked("to"),
    label: words.taker,
    options: clerks.map(({ id, name }) => ({ value: id, label: name })),
    value: typed.to,
  };
  const line = (field: "document" | "record") => ({
    ...asked(field),
    maxLength: MOST_LETTERS,
    autoComplete: "off",
    value: typed[field],
    onChange: ({ target }: { readonly target: { readonly value: string } }) => type(field)(target.value),
  });
  return (
    <form
      ref={form}
      className="act-panel"
      onSubmit={onSubmit}
      noValidate
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <h4 id={titleId}>{words.title}</h4>
      <ErrorSummary key={tries} problems={problems} title={texts.acts.fixTitle} language={language} />
      {handOver.error && <ProblemNotice key={tries} error={handOver.error} nameOf={nameOf} takesFocus />}
      <p>{words.intro}</p>
      {clerks.length > MOST_RADIOS ? (
        <Select {...takers} onChange={({ target }) => type("to")(target.value)} />
      ) : (
        <RadioGroup {...takers} onChoose={type("to")} />
      )}
      <div className="side-by-side">
        <DayInput
          {...asked("from")}
          label={words.from}
          hint={words.fromHint}
          defaultValue={today}
          onDayChange={type("from")}
        />
        <DayInput
          {...asked("until")}
          label={words.until}
          hint={words.untilHint}
          onDayChange={type("until")}
          isOptional
        />
      </div>
      <TextInput {...line("document")} label={words.document} hint={words.documentHint} />
      <TextInput {...line("record")} label={words.record} hint={words.recordHint} />
      <div className="buttons">
        <Button type="submit" isBusy={handOver.isPending}>
          {handOver.isPending ? words.sending : words.send}
        </Button>
        <Button look="secondary" onClick={onClose}>
          {texts.acts.cancel}
        </Button>
      </div>
    </form>
  );
}
