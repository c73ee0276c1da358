import type { Refusal, RefusalCode } from "@motcua/domain";
import type { ErrorFacts } from "@motcua/trpc";
import { TRPCClientError } from "@trpc/client";
import { Refused, Unreachable } from "./refused.ts";

/** Vì sao một lần gọi không thành: refused by the law or the state, a wrong input, a fault of ours, or no connection. */
export type Problem =
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "wrong-input"; readonly fields: readonly string[] }
  | { readonly kind: "fault"; readonly reference: string | null }
  | { readonly kind: "offline" };

const isFacts = (given: unknown): given is ErrorFacts =>
  typeof given === "object" && given !== null && "refusal" in given && "fields" in given;

export function problemOf(error: unknown): Problem {
  if (error instanceof Refused) return { kind: "refused", refusal: error.refusal };
  if (error instanceof Unreachable) return { kind: "offline" };
  if (!(error instanceof TRPCClientError)) return { kind: "fault", reference: null };
  const given: unknown = error.data;
  if (!isFacts(given)) return { kind: "offline" };
  if (given.refusal) return { kind: "refused", refusal: given.refusal };
  if (given.fields.length > 0) return { kind: "wrong-input", fields: given.fields.map((field) => field.path) };
  return { kind: "fault", reference: given.reference };
}

export function isRefusedAs(error: unknown, code: RefusalCode): boolean {
  const problem = problemOf(error);
  return problem.kind === "refused" && problem.refusal.code === code;
}

export const isSignedOut = (error: unknown): boolean => isRefusedAs(error, "access.not-signed-in");
