import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";

/** Số liệu chốt of a unit, and the two steps that add to it. */
export function useMonths(unit: string) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries({ queryKey: trpc.staff.reports.months.pathKey() });
  return {
    months: useQuery(trpc.staff.reports.months.queryOptions({ unit })),
    freeze: useMutation(trpc.staff.reports.freeze.mutationOptions({ onSettled })),
    publish: useMutation(trpc.staff.reports.publish.mutationOptions({ onSettled })),
  };
}
