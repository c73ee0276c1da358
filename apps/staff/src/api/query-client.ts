import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { isSignedOut, problemOf } from "./problem.ts";

const MOST_RETRIES = 2;

/** A refusal is an answer: only a lost line or a fault is tried again. */
const isWorthRetrying = (failures: number, error: unknown): boolean =>
  failures < MOST_RETRIES && ["offline", "fault"].includes(problemOf(error).kind);

export function makeQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (isSignedOut(error)) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { retry: isWorthRetrying, staleTime: 2000, refetchOnWindowFocus: true, networkMode: "always" },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}
