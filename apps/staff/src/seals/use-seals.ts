import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";

/** Sổ quản lý con dấu, as far as the person reads it. */
export const useRegister = () => useQuery(useTRPC().staff.seals.register.queryOptions());

/** Sổ sử dụng con dấu, the newest first, a page more at a time. */
export const useUses = (seal: string) =>
  useInfiniteQuery(
    useTRPC().staff.seals.uses.infiniteQueryOptions({ seal }, { getNextPageParam: ({ next }) => next ?? null }),
  );

/** Recorded or refused, the register is read again: somebody else may have recorded meanwhile. */
export function useHandOver() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries({ queryKey: trpc.staff.seals.register.pathKey() });
  return useMutation(trpc.staff.seals.handOver.mutationOptions({ onSettled }));
}
