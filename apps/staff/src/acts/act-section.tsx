import { isEnded } from "@motcua/domain";
import { actText } from "@motcua/messages";
import { Button } from "@motcua/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { isRefusedAs } from "../api/problem.ts";
import { useTRPC, useTRPCClient, type SeenDossier } from "../api/trpc.ts";
import { ChangedNotice } from "../dossier/changed-notice.tsx";
import { ProblemNotice } from "../frame/problem-notice.tsx";
import { useKeys } from "../keys/use-keys.ts";
import { useLanguage } from "../language/language.tsx";
import { useAnnounce } from "../live/announcer.tsx";
import { useLive } from "../live/live-changes.tsx";
import { inOrder, weightOf } from "./act-order.ts";
import { ActPanel } from "./act-panel.tsx";
import { sendAct, type ActRequest, type ScreenAct, type Standing } from "./act-request.ts";
import { ActingContext } from "./acting.ts";
import { DoneNotice } from "./done-notice.tsx";
import { namesIn } from "./names-in.ts";

/** An act that is open, and the dossier as it was when it was opened: the server compares the two. */
interface OpenAct {
  readonly act: ScreenAct;
  readonly sequence: number;
}

const PANEL = "act-panel";

/** Việc cần làm: exactly the acts the server allows. What is typed stays until it is done or closed. */
export function ActSection({ seen }: { readonly seen: SeenDossier }) {
  const { language, texts } = useLanguage();
  const { isMine } = useLive();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const { dossier } = seen;
  const [open, setOpen] = useState<OpenAct | null>(null);
  const [done, setDone] = useState<{ readonly act: ScreenAct; readonly reached: Standing } | null>(null);
  const standing = { status: dossier.status, owedVnd: seen.owedVnd };
  const acts = inOrder(seen.acts, standing) as readonly ScreenAct[];

  const sending = useMutation({
    mutationFn: ({ act, target }: { readonly act: ActRequest; readonly target: OpenAct }) =>
      sendAct(client, { id: dossier.id, sequence: target.sequence }, act),
    onMutate: () => isMine(dossier.id),
    onSuccess: (reached, { target }) => {
      setOpen(null);
      setDone({ act: target.act, reached });
    },
    onSettled: () =>
      Promise.all(
        [trpc.staff.dossier, trpc.staff.queue, trpc.staff.counts].map((door) =>
          queries.invalidateQueries({ queryKey: door.pathKey() }),
        ),
      ),
  });
  const start = (act: ScreenAct) => {
    if (sending.isPending) return;
    sending.reset();
    setDone(null);
    const target = { act, sequence: dossier.sequence };
    setOpen(target);
    if (act === "take-up") sending.mutate({ act: { type: act }, target });
  };
  const close = () => {
    setOpen(null);
    sending.reset();
    if (open !== null) document.querySelector<HTMLElement>(`#do-${open.act}`)?.focus();
  };
  useKeys({
    ...Object.fromEntries(acts.slice(0, 9).map((act, at) => [String(at + 1), () => start(act)])),
    ...(open === null ? {} : { Escape: close }),
  });

  useNewsOf(dossier.sequence, open === null && done === null && !sending.isPending);

  const isChanged = open !== null && !sending.isPending && open.sequence !== dossier.sequence;
  const isStale = sending.error !== null && isRefusedAs(sending.error, "dossier.changed-meanwhile");
  return (
    <section aria-labelledby="todo" className="todo">
      <h2 id="todo">{texts.dossier.todo}</h2>
      {done !== null && <DoneNotice act={done.act} standing={done.reached} seen={seen} />}
      {acts.length === 0 && <p>{isEnded(dossier.status) ? texts.dossier.ended : texts.dossier.nothingToDo}</p>}
      {acts.length > 0 && (
        <ul className="acts">
          {acts.map((act, at) => (
            <li key={act}>
              <Button
                id={`do-${act}`}
                look={weightOf(act, standing) === "forward" ? "primary" : "secondary"}
                className={weightOf(act, standing)}
                aria-expanded={open?.act === act}
                aria-controls={open?.act === act ? PANEL : undefined}
                aria-keyshortcuts={at < 9 ? String(at + 1) : undefined}
                onClick={() => (open?.act === act ? close() : start(act))}
              >
                {at < 9 && (
                  <kbd aria-hidden="true" className="act-key">
                    {at + 1}
                  </kbd>
                )}
                {actText(act, language)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {open !== null && (
        <div id={PANEL} className="act-panel">
          {isChanged && (
            <ChangedNotice
              seen={seen}
              since={open.sequence}
              isStillPossible={acts.includes(open.act)}
              onSeen={() => {
                sending.reset();
                setOpen({ ...open, sequence: dossier.sequence });
              }}
              onClose={close}
            />
          )}
          {sending.error !== null && !(isChanged && isStale) && (
            <ProblemNotice
              key={sending.submittedAt}
              error={sending.error}
              nameOf={namesIn(seen, language)}
              takesFocus
            />
          )}
          <ActingContext
            value={{
              act: open.act,
              send: (act) => sending.mutate({ act, target: open }),
              isSending: sending.isPending,
              error: sending.error,
              close,
            }}
          >
            <ActPanel key={open.act} act={open.act} seen={seen} />
          </ActingContext>
        </div>
      )}
    </section>
  );
}

/** A dossier that moves while it is only read says so; while an act is open its panel does. */
function useNewsOf(sequence: number, isOnlyRead: boolean): void {
  const { texts } = useLanguage();
  const announce = useAnnounce();
  const known = useRef(sequence);
  const tell = useEffectEvent(() => {
    if (isOnlyRead) announce(texts.dossier.changedTitle);
  });
  useEffect(() => {
    if (known.current === sequence) return;
    known.current = sequence;
    tell();
  }, [sequence]);
}
