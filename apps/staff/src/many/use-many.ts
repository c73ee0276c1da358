import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { sendAct, type ActRequest, type Target } from "../acts/act-request.ts";
import { isRefusedAs, isSignedOut } from "../api/problem.ts";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { useLive } from "../live/live-changes.tsx";

/** What became of a document; a problem where it stays as it was. */
export type Outcome = { readonly kind: "done" } | { readonly kind: "problem"; readonly error: unknown };

export interface Many {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** Which of how many is under way. */
  readonly underWay: { readonly now: number; readonly all: number } | null;
  /** One after the other; answers what became of those that were tried. */
  readonly run: (targets: readonly Target[], act: ActRequest) => Promise<ReadonlyMap<string, Outcome>>;
}

/** After which the next would fail in the same way, and a key might be locked. */
export const isEndOfAll = (error: unknown): boolean => isSignedOut(error) || isRefusedAs(error, "signing.wrong-pin");

/** Nhiều hồ sơ, one act after the other: each is done or refused by itself. */
export function useMany(): Many {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const { isMine } = useLive();
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [underWay, setUnderWay] = useState<Many["underWay"]>(null);

  const run: Many["run"] = async (targets, act) => {
    const made = new Map<string, Outcome>();
    for (const [at, target] of targets.entries()) {
      setUnderWay({ now: at + 1, all: targets.length });
      isMine(target.id);
      const outcome = await sendAct(client, target, act).then(
        (): Outcome => ({ kind: "done" }),
        (error: unknown): Outcome => ({ kind: "problem", error }),
      );
      made.set(target.id, outcome);
      setOutcomes(new Map(made));
      if (outcome.kind === "problem" && isEndOfAll(outcome.error)) break;
    }
    setUnderWay(null);
    const doors = [trpc.staff.queue, trpc.staff.counts, trpc.staff.dossier];
    await Promise.all(doors.map((door) => queries.invalidateQueries({ queryKey: door.pathKey() })));
    return made;
  };
  return { outcomes, underWay, run };
}
