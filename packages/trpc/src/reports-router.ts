import { freezeMonth, listMonths, publishMonth, readBehind, readMonth, readReport } from "@motcua/casework";
import { headingOf, MONTHLY_INDICATORS, type IndicatorId } from "@motcua/domain";
import { z } from "zod";
import type { Context } from "./context.ts";
import { At, Code, Day, Month, Reason } from "./inputs.ts";
import { reportView, type ReportNames } from "./report-view.ts";
import { router, staffProcedure } from "./trpc.ts";
import { valueOrThrow } from "./value-or-throw.ts";

const INDICATORS: readonly IndicatorId[] = MONTHLY_INDICATORS.map(({ definition }) => definition.id);

const MOST_PAGES = 10_000;

const Question = z.object({ from: Day, to: Day, unit: Code.optional() });

const NumberOfReport = z.discriminatedUnion("of", [
  z.object({ of: z.literal("indicator"), indicator: z.enum(INDICATORS), part: z.enum(["counted", "missed"]) }),
  z.object({ of: z.literal("agency"), agency: Code, part: z.enum(["late", "openOverdue"]) }),
]);

const UnitMonth = z.object({ unit: Code, month: Month });

const questionOf = ({ from, to, unit }: z.infer<typeof Question>) => ({
  period: { from, to },
  ...(unit === undefined ? {} : { unit }),
});

/** What a report names by code: fields and agencies, as they are called today. */
const namesOf = ({ desk, tenant, searchProcedures }: Context): ReportNames => ({
  fields: new Map(searchProcedures("").map(({ field }) => [field.code, field.title])),
  agencies: new Map(desk.law.pack(tenant)?.agencies.map(({ id, name }) => [id, name])),
});

/** Báo cáo: of the caller's own units. Who freezes and who publishes a month is decided in the domain. */
export const reportsRouter = router({
  period: staffProcedure.input(Question.extend({ newerThan: At.optional() })).query(async ({ ctx, input }) => {
    const { newerThan } = input;
    const question = { ...questionOf(input), ...(newerThan === undefined ? {} : { newerThan }) };
    const { period, units, figures } = valueOrThrow(
      await readReport({ ...ctx.desk, figures: ctx.figures }, ctx.caller, question),
    );
    const { asOf, ...reckoned } = figures;
    return { period, units, asOf, ...reportView(reckoned, namesOf(ctx)) };
  }),
  behind: staffProcedure
    .input(Question.extend({ number: NumberOfReport, page: z.int().min(1).max(MOST_PAGES).default(1) }))
    .query(async ({ ctx, input }) => {
      const { number, page } = input;
      const question = { ...questionOf(input), number, page };
      return valueOrThrow(await readBehind({ ...ctx.desk, figures: ctx.figures }, ctx.caller, question));
    }),
  months: staffProcedure
    .input(z.object({ unit: Code }))
    .query(async ({ ctx, input }) => valueOrThrow(await listMonths(ctx.desk, ctx.caller, input.unit))),
  month: staffProcedure.input(UnitMonth.extend({ version: z.int().positive() })).query(async ({ ctx, input }) => {
    const kept = valueOrThrow(await readMonth(ctx.desk, ctx.caller, input));
    return { heading: headingOf(kept), ...reportView(kept.frozen, namesOf(ctx)) };
  }),
  freeze: staffProcedure
    .input(UnitMonth.extend({ reason: Reason.optional() }))
    .mutation(async ({ ctx, input: { reason, ...wanted } }) =>
      headingOf(
        valueOrThrow(
          await freezeMonth(ctx.desk, ctx.caller, { ...wanted, ...(reason === undefined ? {} : { reason }) }),
        ),
      ),
    ),
  publish: staffProcedure
    .input(UnitMonth)
    .mutation(async ({ ctx, input }) => headingOf(valueOrThrow(await publishMonth(ctx.desk, ctx.caller, input)))),
});
