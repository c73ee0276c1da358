import { markCalled, readDueCalls } from "@motcua/casework";
import { z } from "zod";
import { Cursor, Id } from "./inputs.ts";
import { router, staffProcedure } from "./trpc.ts";
import { valueOrThrow } from "./value-or-throw.ts";

const Call = z.object({
  dossier: Id,
  sequence: z.int().positive(),
  to: z.enum(["owner", "applicant"]),
  medium: z.enum(["sms", "email", "call"]),
});

/** Danh sách phải gọi: whom no message reached. Whose they are is decided in the domain. */
export const callsRouter = router({
  due: staffProcedure
    .input(z.object({ cursor: Cursor.optional(), size: z.int().min(1).max(100).default(30) }))
    .query(async ({ ctx, input: { cursor, size } }) => {
      const offices = new Map(ctx.desk.law.pack(ctx.tenant)?.offices.map(({ id, shortName }) => [id, shortName]));
      const { calls, ...rest } = valueOrThrow(
        await readDueCalls({ clock: ctx.desk.clock, notifications: ctx.notifications }, ctx.caller, {
          size,
          ...(cursor === undefined ? {} : { after: cursor }),
        }),
      );
      return {
        ...rest,
        calls: calls.map(({ tenant: _, office, ...call }) => ({ ...call, officeName: offices.get(office) ?? office })),
      };
    }),
  made: staffProcedure
    .input(Call)
    .mutation(async ({ ctx, input }) =>
      valueOrThrow(await markCalled({ clock: ctx.desk.clock, notifications: ctx.notifications }, ctx.caller, input)),
    ),
});
