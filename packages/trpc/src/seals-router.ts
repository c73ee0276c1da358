import { handSealOver, readSealRegister, readSealUses } from "@motcua/casework";
import { z } from "zod";
import { Account, Code, Cursor, Day, Words } from "./inputs.ts";
import { sealView } from "./seal-view.ts";
import { router, staffProcedure } from "./trpc.ts";
import { valueOrThrow } from "./value-or-throw.ts";

const HandOver = z.object({
  seal: Code,
  to: Account,
  from: Day,
  until: Day.optional(),
  /** Văn bản cho phép. */
  document: Words,
  /** Số biên bản bàn giao. */
  record: Words,
});

/** Sổ quản lý con dấu: of the seals that the caller answers for or keeps. Who those are is decided in the domain. */
export const sealsRouter = router({
  register: staffProcedure.query(async ({ ctx }) => {
    const entries = valueOrThrow(await readSealRegister({ ...ctx.desk, register: ctx.register }, ctx.caller));
    return entries.map((entry) => sealView(entry, ctx));
  }),
  uses: staffProcedure
    .input(z.object({ seal: Code, cursor: Cursor.optional(), size: z.int().min(1).max(100).default(20) }))
    .query(async ({ ctx, input: { cursor, ...question } }) =>
      valueOrThrow(
        await readSealUses({ ...ctx.desk, register: ctx.register }, ctx.caller, {
          ...question,
          ...(cursor === undefined ? {} : { after: cursor }),
        }),
      ),
    ),
  handOver: staffProcedure.input(HandOver).mutation(async ({ ctx, input: { until, ...wish } }) => {
    const { to, toName, from } = valueOrThrow(
      await handSealOver({ ...ctx.desk, register: ctx.register }, ctx.caller, {
        ...wish,
        ...(until === undefined ? {} : { until }),
      }),
    );
    return { to: { id: to, name: toName }, from };
  }),
});
