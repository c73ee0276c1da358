import { useQueryClient } from "@tanstack/react-query";
import { useSubscription } from "@trpc/tanstack-react-query";
import { createContext, use, useEffect, useMemo, useRef, type ReactNode } from "react";
import { useTRPC } from "../api/trpc.ts";
import { useLanguage } from "../language/language.tsx";
import { useAnnounce } from "./announcer.tsx";

const GATHER_MS = 250;
const POLL_MS = 5000;
const SAFETY_MS = 60_000;
const TRY_AGAIN_MS = 10_000;

export interface Live {
  readonly isLive: boolean;
  /** How often a list asks by itself: rarely while changes are announced, often when they are not. */
  readonly refetchMs: number;
}

const LiveContext = createContext<Live>({ isLive: false, refetchMs: POLL_MS });

/** Danh sách tự cập nhật: a change announced by the server renews what is on the screen; many at once renew it once. */
export function LiveChanges({ children }: { readonly children: ReactNode }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { texts } = useLanguage();
  const gathering = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(gathering.current), []);
  const renew = () => {
    gathering.current = undefined;
    void queries.invalidateQueries({ queryKey: trpc.staff.queue.pathKey() });
    void queries.invalidateQueries({ queryKey: trpc.staff.counts.pathKey() });
    void queries.invalidateQueries({ queryKey: trpc.staff.dossier.pathKey() });
  };
  const { status, reset } = useSubscription(
    trpc.staff.changes.subscriptionOptions(undefined, {
      onStarted: renew,
      onData: ({ data }) => {
        gathering.current ??= setTimeout(renew, GATHER_MS);
        if (data?.status === "submitted") announce(texts.queue.arrived);
      },
    }),
  );
  useEffect(() => {
    if (status !== "error") return;
    const again = setTimeout(reset, TRY_AGAIN_MS);
    return () => clearTimeout(again);
  }, [status, reset]);
  const live = useMemo<Live>(() => (status === "pending" ? { isLive: true, refetchMs: SAFETY_MS } : { isLive: false, refetchMs: POLL_MS }), [status]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

export const useLive = (): Live => use(LiveContext);
