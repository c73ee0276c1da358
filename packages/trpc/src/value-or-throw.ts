import type { Refusal, Result } from "@motcua/domain";
import { TRPCError } from "@trpc/server";
import { TRPC_CODE_OF } from "./trpc-code-of.ts";

/** Carries a refusal to the error formatter; its message is the code, never prose. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = "Refused";
    this.refusal = refusal;
  }
}

/** A refusal on its way out by tRPC's own door. */
export const refused = (refusal: Refusal): TRPCError =>
  new TRPCError({ code: TRPC_CODE_OF[refusal.code], message: refusal.code, cause: new Refused(refusal) });

/** The value of a result, or its refusal thrown. */
export function valueOrThrow<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  throw refused(result.refusal);
}
