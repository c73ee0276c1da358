import type { Refusal } from "@motcua/domain";
import { Refused } from "@motcua/trpc";
import { TRPCError } from "@trpc/server";

/** How a call was refused: tRPC's code and our refusal. */
export interface RefusedCall {
  readonly code: TRPCError["code"];
  readonly refusal: Refusal;
}

/** The refusal of a call that has to be refused; anything else is a failed test. */
export async function refused(call: Promise<unknown>): Promise<RefusedCall> {
  try {
    await call;
  } catch (error) {
    if (error instanceof TRPCError && error.cause instanceof Refused)
      return { code: error.code, refusal: error.cause.refusal };
    throw error;
  }
  throw new Error("this had to be refused, and was not");
}
