import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTRPC, type Inputs } from "../api/trpc.ts";
import { useLive } from "../live/live-changes.tsx";
import { useIsSignedOut } from "../session/signed-out.ts";

/** The lines and counts of the queue, renewed as dossiers move. */
export function useQueue(question: Inputs["staff"]["queue"]) {
  const trpc = useTRPC();
  const { refetchMs } = useLive();
  const refetchInterval = useIsSignedOut() ? false : refetchMs;
  const page = useQuery(
    trpc.staff.queue.queryOptions(question, { refetchInterval, placeholderData: keepPreviousData }),
  );
  const counts = useQuery(trpc.staff.counts.queryOptions(undefined, { refetchInterval }));
  return { page, counts: counts.data ?? {} };
}
