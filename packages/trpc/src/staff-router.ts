import { receiveAtCounter } from "@motcua/casework";
import { dayOf, DOSSIER_STATUSES, officesAs, postsOn, readingScope, type DossierStatus } from "@motcua/domain";
import { tracked } from "@trpc/server";
import { z } from "zod";
import { Account, Answers, Channel, Code, CountedPaper, Cursor, Id, Person, Words } from "./inputs.ts";
import { staffDossier } from "./staff-view.ts";
import { publicProcedure, router, staffProcedure } from "./trpc.ts";
import { refused, valueOrThrow } from "./value-or-throw.ts";

const Question = z.object({
  statuses: z
    .array(z.enum(DOSSIER_STATUSES as readonly [DossierStatus, ...DossierStatus[]]))
    .max(16)
    .optional(),
  text: Words.optional(),
  order: z.enum(["due", "newest"]).default("due"),
  after: Cursor.optional(),
  size: z.int().min(1).max(100).default(30),
});

const WalkIn = z.object({
  id: Id,
  procedure: Code,
  office: Code,
  caseCode: Code,
  channel: z.enum(["counter", "post"]),
  owner: Person,
  applicant: Person,
  answers: Answers,
  papers: z.array(CountedPaper).max(60),
  returnBy: Channel,
  postalAddress: Words.optional(),
  units: z.int().min(1).max(200),
  pagesOfOriginal: z.int().min(1).max(2000),
});

/** For staff: signing in, the queue, one dossier, the counter. */
export const staffRouter = router({
  signIn: publicProcedure
    .input(z.object({ account: Account, password: z.string().max(200) }))
    .mutation(async ({ ctx, input }) =>
      valueOrThrow(await ctx.session.signInStaff(input.account.trim().toLowerCase(), input.password)),
    ),
  signOut: publicProcedure.mutation(({ ctx }) => ctx.session.signOut()),
  me: staffProcedure.query(({ ctx }) => {
    const { actor, place } = ctx.caller;
    if (actor.kind !== "staff") throw refused({ code: "access.not-signed-in" });
    const on = dayOf(ctx.desk.clock.now());
    const posts = postsOn(on, actor);
    const pack = ctx.desk.law.pack(ctx.tenant);
    const offices = [...new Set(posts.map((post) => post.office))].map((id) => ({
      id,
      name: pack?.offices.find((office) => office.id === id)?.shortName ?? id,
    }));
    return {
      id: actor.id,
      name: actor.name,
      title: actor.title,
      roles: [...new Set(posts.map((post) => post.role))],
      offices,
      mayReceiveAt: officesAs(actor, ["reception-officer"], on),
      seat: place.kind,
      today: on,
      now: ctx.desk.clock.now(),
    };
  }),
  queue: staffProcedure.input(Question).query(({ ctx, input }) => {
    const { statuses, text, after, order, size } = input;
    return ctx.desk.casebook.page(readingScope(ctx.caller.actor, dayOf(ctx.desk.clock.now())), {
      order,
      size,
      ...(statuses ? { statuses } : {}),
      ...(text ? { text } : {}),
      ...(after ? { after } : {}),
    });
  }),
  counts: staffProcedure.query(({ ctx }) =>
    ctx.desk.casebook.counts(readingScope(ctx.caller.actor, dayOf(ctx.desk.clock.now()))),
  ),
  dossier: staffProcedure.input(z.object({ id: Id })).query(async ({ ctx, input }) => {
    const on = dayOf(ctx.desk.clock.now());
    const scope = readingScope(ctx.caller.actor, on);
    const dossier = await ctx.desk.casebook.one(scope, input.id);
    const procedure = dossier && ctx.desk.law.procedure(ctx.tenant, dossier.procedure, dossier.procedureVersion);
    const pack = ctx.desk.law.pack(ctx.tenant);
    if (!dossier || !procedure || !pack) throw refused({ code: "dossier.unknown" });
    const events = await ctx.desk.casebook.events(scope, dossier.id);
    const calendarYears = [...ctx.desk.law.calendar(ctx.tenant, dossier.office).years.values()].filter(
      (year) => Math.abs(year.year - Number(on.slice(0, 4))) <= 1,
    );
    return { ...staffDossier(dossier, events, { actor: ctx.caller.actor, on, procedure, pack }), calendarYears };
  }),
  receiveAtCounter: staffProcedure.input(WalkIn).mutation(async ({ ctx, input }) => {
    const { id, procedure, owner, applicant, postalAddress, ...filing } = input;
    const person = ({ email, ...rest }: z.infer<typeof Person>) => (email === undefined ? rest : { ...rest, email });
    const done = await receiveAtCounter(ctx.desk, ctx.caller, {
      id,
      procedure,
      submit: {
        ...filing,
        owner: person(owner),
        applicant: person(applicant),
        account: null,
        ...(postalAddress === undefined ? {} : { postalAddress }),
      },
    });
    const dossier = valueOrThrow(done);
    return { id: dossier.id, sequence: dossier.sequence, status: dossier.status, code: dossier.code, due: dossier.due };
  }),
  /** The queue moves by itself: a line each time a dossier of the caller's offices changes, null when lines were missed. */
  changes: staffProcedure.subscription(async function* ({ ctx, signal }) {
    const scope = readingScope(ctx.caller.actor, dayOf(ctx.desk.clock.now()));
    const offices = scope.kind === "offices" ? scope.offices : [];
    let count = 0;
    for await (const change of ctx.changes(signal ?? new AbortController().signal)) {
      if (change && (change.tenant !== ctx.tenant || !offices.includes(change.office))) continue;
      count += 1;
      yield tracked(String(count), change && { dossier: change.dossier, status: change.status });
    }
  }),
});
