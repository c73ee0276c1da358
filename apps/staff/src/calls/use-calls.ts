import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";
import { useLive } from "../live/live-changes.tsx";

/** Danh sách phải gọi, a page more at a time. */
export const useDueCalls = () => {
  const { refetchMs } = useLive();
  return useInfiniteQuery(
    useTRPC().staff.calls.due.infiniteQueryOptions(
      {},
      { getNextPageParam: ({ next }) => next ?? null, refetchInterval: refetchMs },
    ),
  );
};

/** Recorded or refused, the list is read again: a colleague may have called meanwhile. */
export function useCallMade() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries({ queryKey: trpc.staff.calls.pathKey() });
  return useMutation(trpc.staff.calls.made.mutationOptions({ onSettled }));
}
