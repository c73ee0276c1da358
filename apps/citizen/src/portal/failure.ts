import type { Refusal } from "@motcua/domain";
import type { AppRouter } from "@motcua/trpc";
import { TRPCClientError } from "@trpc/client";

/** Why a call did not do what was asked (vì sao chưa được). */
export type Failure =
  | { readonly kind: "signed-out" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "unreachable" }
  | { readonly kind: "fault"; readonly reference: string | null };

interface Said {
  readonly code: string;
  readonly refusal: Refusal | null;
  readonly reference: string | null;
}

/** An error of the client, as a person may be told of it. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof TRPCClientError)) return { kind: "fault", reference: null };
  const said = (error as TRPCClientError<AppRouter>).data as Said | null | undefined;
  // Without the server's own words nobody answered: no network, or a proxy in between.
  if (!said) return { kind: "unreachable" };
  if (said.code === "UNAUTHORIZED") return { kind: "signed-out" };
  return said.refusal ? { kind: "refused", refusal: said.refusal } : { kind: "fault", reference: said.reference };
}
