import { isEnded } from "@motcua/domain";
import { useState } from "react";
import { isRefusedAs } from "../api/problem.ts";
import type { SeenDossier } from "../api/trpc.ts";
import { ChangedNotice } from "../dossier/changed-notice.tsx";
import { ProblemNotice } from "../frame/problem-notice.tsx";
import { useKeys } from "../keys/use-keys.ts";
import { useLanguage } from "../language/language.tsx";
import { useMe } from "../session/me.ts";
import { ActBar, actButton, MOST_KEYS } from "./act-bar.tsx";
import { inOrder } from "./act-order.ts";
import { ActPanel } from "./act-panel.tsx";
import type { ActRequest, ScreenAct, Standing } from "./act-request.ts";
import { ActingContext } from "./acting.ts";
import { DoneNotice } from "./done-notice.tsx";
import { namesIn } from "./names-in.ts";
import { useNewsOf } from "./use-news-of.ts";
import { useSending, type OpenAct } from "./use-sending.ts";

const PANEL = "act-panel";

/** Việc cần làm: exactly the acts the server allows. What is typed stays until it is done. */
export function ActSection({ seen }: { readonly seen: SeenDossier }) {
  const { language, texts } = useLanguage();
  const { dossier } = seen;
  const me = useMe();
  const [open, setOpen] = useState<OpenAct | null>(null);
  const [done, setDone] = useState<{ readonly act: ScreenAct; readonly reached: Standing } | null>(null);
  const [kept] = useState(() => new Map<string, unknown>());
  const pressing = { status: dossier.status, owedVnd: seen.owedVnd };
  const acts = inOrder(seen.acts, pressing);
  const sending = useSending(dossier.id);
  const { error, isPending } = sending;

  const send = (act: ActRequest, target: OpenAct) =>
    sending.mutate(
      { act, target },
      {
        onSuccess: (reached) => {
          kept.clear();
          sending.reset();
          setOpen(null);
          setDone({ act: target.act, reached });
        },
      },
    );
  const start = (act: ScreenAct) => {
    if (isPending) return;
    const target = { act, sequence: dossier.sequence };
    sending.reset();
    setDone(null);
    setOpen(target);
    if (act === "take-up") send({ type: act }, target);
  };
  const close = () => {
    if (isPending) return;
    sending.reset();
    setOpen(null);
    if (open !== null) document.querySelector<HTMLElement>(`#${actButton(open.act)}`)?.focus();
  };
  const goOn = () => {
    sending.reset();
    if (open !== null) setOpen({ ...open, sequence: dossier.sequence });
  };
  useKeys({
    ...Object.fromEntries(acts.slice(0, MOST_KEYS).map((act, at) => [String(at + 1), () => start(act)])),
    ...(open === null ? {} : { Escape: close }),
  });
  // What this person did beside this panel, as a scan, is no news to him.
  const isOthers = seen.events.at(-1)?.actor.id !== me.id;
  useNewsOf(dossier.sequence, open === null && done === null && !isPending && isOthers);

  const isChanged = open !== null && !isPending && open.sequence !== dossier.sequence;
  const isSaidAbove = isChanged && error !== null && isRefusedAs(error, "dossier.changed-meanwhile");
  return (
    <section aria-labelledby="todo" className="todo">
      <h2 id="todo">{texts.dossier.todo}</h2>
      {done !== null && <DoneNotice act={done.act} standing={done.reached} seen={seen} />}
      {acts.length === 0 && <p>{isEnded(dossier.status) ? texts.dossier.ended : texts.dossier.nothingToDo}</p>}
      {acts.length > 0 && (
        <ActBar
          acts={acts}
          pressing={pressing}
          open={open?.act ?? null}
          panel={PANEL}
          onChoose={(act) => (open?.act === act ? close() : start(act))}
        />
      )}
      {open !== null && (
        <div id={PANEL} className="act-panel">
          {isChanged && (
            <ChangedNotice
              seen={seen}
              since={open.sequence}
              isStillPossible={acts.includes(open.act)}
              onSeen={goOn}
              onClose={close}
            />
          )}
          {error !== null && !isSaidAbove && (
            <ProblemNotice key={sending.submittedAt} error={error} nameOf={namesIn(seen, language)} takesFocus />
          )}
          <ActingContext
            value={{
              act: open.act,
              send: (act) => send(act, open),
              isSending: isPending,
              close,
              kept,
            }}
          >
            <ActPanel key={open.act} act={open.act} seen={seen} />
          </ActingContext>
        </div>
      )}
    </section>
  );
}
