import { useQueryClient } from "@tanstack/react-query";
import { useSubscription } from "@trpc/tanstack-react-query";
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from "react";
import { useTRPC } from "../api/trpc.ts";
import { useLanguage } from "../language/language.tsx";
import { isArrivalFor } from "../queue/queue-tabs.ts";
import { useMe } from "../session/me.ts";
import { useAnnounce } from "./announcer.tsx";
import { gathering } from "./gathering.ts";

const GATHER_MS = 250;
const POLL_MS = 5000;
const SAFETY_MS = 60_000;
const TRY_AGAIN_MS = 10_000;

export interface Live {
  readonly isLive: boolean;
  /** How often a list asks by itself: rarely while changes are announced, often when they are not. */
  readonly refetchMs: number;
  /** Says that a change of this dossier will be this person's own doing: no news to him. */
  readonly isMine: (dossier: string) => void;
}

const LiveContext = createContext<Live | null>(null);

/** Danh sách tự cập nhật: a change announced by the server renews what is on the screen; many at once renew it once. */
export function LiveChanges({ children }: { readonly children: ReactNode }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { texts } = useLanguage();
  const { roles } = useMe();
  const [own] = useState(() => new Set<string>());
  const [renewal] = useState(() => gathering(GATHER_MS));
  useEffect(() => renewal.stop, [renewal]);
  const renew = () => {
    void queries.invalidateQueries({ queryKey: trpc.staff.queue.pathKey() });
    void queries.invalidateQueries({ queryKey: trpc.staff.counts.pathKey() });
    void queries.invalidateQueries({ queryKey: trpc.staff.dossier.pathKey() });
    void queries.invalidateQueries({ queryKey: trpc.staff.calls.pathKey() });
  };
  const { status, reset } = useSubscription(
    trpc.staff.changes.subscriptionOptions(undefined, {
      onStarted: renew,
      onData: ({ data }) => {
        renewal.ask(renew);
        if (data && !own.has(data.dossier) && isArrivalFor(roles, data.status)) announce(texts.queue.arrived);
      },
    }),
  );
  useEffect(() => {
    if (status !== "error") return;
    const again = setTimeout(reset, TRY_AGAIN_MS);
    return () => clearTimeout(again);
  }, [status, reset]);
  const live = useMemo<Live>(() => {
    const isLive = status === "pending";
    return { isLive, refetchMs: isLive ? SAFETY_MS : POLL_MS, isMine: (dossier) => void own.add(dossier) };
  }, [status, own]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

export function useLive(): Live {
  const live = use(LiveContext);
  if (live === null) throw new Error("no live changes around this component");
  return live;
}
