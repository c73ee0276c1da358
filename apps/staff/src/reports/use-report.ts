import type { Moment, Period } from "@motcua/domain";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "../api/trpc.ts";

/** Figures do not move under the eyes of who reads them: they are asked again when he wants to. */
const AT_REST = { staleTime: Infinity, refetchOnWindowFocus: false } as const;

interface Asked {
  readonly period: Period | null;
  readonly unit: string | null;
}

/** A report, and how to have it reckoned again; nothing while there is no period. */
export function useReport({ period, unit }: Asked) {
  const trpc = useTRPC();
  const [newerThan, setNewerThan] = useState<Moment | null>(null);
  const question = {
    ...(period ?? { from: "", to: "" }),
    ...(unit !== null && { unit }),
    ...(newerThan !== null && { newerThan }),
  };
  const report = useQuery(
    trpc.staff.reports.period.queryOptions(question, { ...AT_REST, enabled: period !== null, gcTime: 0 }),
  );
  return { report, reckonAgain: () => report.data && setNewerThan(report.data.asOf) };
}

/** A page of what stands behind a number. */
export function useBehind(
  question: Parameters<ReturnType<typeof useTRPC>["staff"]["reports"]["behind"]["queryOptions"]>[0],
) {
  const trpc = useTRPC();
  return useQuery(trpc.staff.reports.behind.queryOptions(question, { ...AT_REST, placeholderData: keepPreviousData }));
}
