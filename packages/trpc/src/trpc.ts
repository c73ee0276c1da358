import type { Refusal } from "@motcua/domain";
import { initTRPC } from "@trpc/server";
import { z } from "zod";
import type { Caller } from "@motcua/casework";
import type { Context } from "./context.ts";
import { Refused, refused } from "./value-or-throw.ts";

/** What a client reads of an error: never a stack, never a database's words. */
export interface ErrorFacts {
  readonly refusal: Refusal | null;
  readonly fields: readonly { readonly path: string; readonly message: string }[];
  readonly reference: string | null;
}

const t = initTRPC.context<Context>().create({
  // A stream ends after a while and is opened again: who has signed out meanwhile, or holds the post no longer, stays out.
  sse: {
    maxDurationMs: 10 * 60_000,
    ping: { enabled: true, intervalMs: 15_000 },
    client: { reconnectAfterInactivityMs: 45_000 },
  },
  errorFormatter: ({ shape, error, ctx }) => {
    const refusal = error.cause instanceof Refused ? error.cause.refusal : null;
    const isFault = error.code === "INTERNAL_SERVER_ERROR";
    const facts: ErrorFacts = {
      refusal,
      fields:
        error.cause instanceof z.ZodError
          ? error.cause.issues.map((issue) => ({ path: issue.path.join("."), message: issue.code }))
          : [],
      reference: isFault ? (ctx?.reference() ?? null) : null,
    };
    const { code, httpStatus } = shape.data;
    return {
      code: shape.code,
      message: isFault ? "fault" : (refusal?.code ?? error.code),
      data: { code, httpStatus, ...facts },
    };
  },
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;
export const publicProcedure = t.procedure;

const signedIn = (kind: Caller["actor"]["kind"]) =>
  t.middleware(({ ctx, next }) => {
    const { caller } = ctx;
    if (caller?.actor.kind !== kind || caller.actor.tenant !== ctx.tenant)
      throw refused({ code: "access.not-signed-in" });
    return next({ ctx: { ...ctx, caller } });
  });

/** For a citizen who has signed in. */
export const citizenProcedure = t.procedure.use(signedIn("citizen"));

/** For staff who have signed in; what each may do is decided by the domain. */
export const staffProcedure = t.procedure.use(signedIn("staff"));
