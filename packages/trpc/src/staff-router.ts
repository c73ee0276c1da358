import { readableSeals, receiveAtCounter, transferOffices } from "@motcua/casework";
import {
  callScope,
  dayOf,
  DOSSIER_STATUSES,
  officesAs,
  postsOn,
  readingScope,
  reportingUnits,
  withHandOvers,
  type DossierStatus,
} from "@motcua/domain";
import { tracked } from "@trpc/server";
import { z } from "zod";
import { callsRouter } from "./calls-router.ts";
import { procedureDesks } from "./counter-view.ts";
import {
  Account,
  Answers,
  At,
  Channel,
  Code,
  CountedPaper,
  Cursor,
  Exemptions,
  GivenName,
  Id,
  Person,
  Reason,
  Words,
} from "./inputs.ts";
import { offeredProcedure } from "./offered-procedure.ts";
import { reportsRouter } from "./reports-router.ts";
import { sealsRouter } from "./seals-router.ts";
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
  /** Online only where the officer helps the owner to file. */
  channel: Channel,
  owner: Person,
  applicant: Person,
  answers: Answers,
  papers: z.array(CountedPaper).max(60),
  returnBy: Channel,
  postalAddress: Words.optional(),
  units: z.int().min(1).max(200),
  pagesOfOriginal: z.int().min(1).max(2000),
  assisted: z
    .object({
      reason: z.enum(["elderly", "disabled", "cannot-write", "no-device", "online-only"]),
      consent: z.enum(["signature", "fingerprint", "account"]),
      note: Reason.optional(),
    })
    .optional(),
  takenAt: Code.optional(),
  /** Kept to be completed or declined, not received. */
  isIncomplete: z.literal(true).optional(),
  exemptions: Exemptions.optional(),
  /** Signed just now where it does not say when. */
  postalRecord: z
    .object({ number: GivenName, items: z.int().min(1).max(9999), complete: z.boolean(), signedAt: At.optional() })
    .optional(),
});

/** For staff: signing in, the queue, one dossier, the counter. */
export const staffRouter = router({
  signIn: publicProcedure
    .input(z.object({ account: Account, password: z.string().max(200) }))
    .mutation(async ({ ctx, input }) =>
      valueOrThrow(await ctx.session.signInStaff(input.account.trim().toLowerCase(), input.password)),
    ),
  reports: reportsRouter,
  seals: sealsRouter,
  calls: callsRouter,
  signOut: publicProcedure.mutation(({ ctx }) => ctx.session.signOut()),
  me: staffProcedure.query(async ({ ctx }) => {
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
      mayCall: callScope(actor, on).kind === "offices",
      mayReadSeals: (await readableSeals(ctx.desk, actor, on)).length > 0,
      mayReportOn: offices.filter(({ id }) => reportingUnits(actor, on).includes(id)),
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
    const calendar = ctx.desk.law.calendar(ctx.tenant, dossier.office);
    const calendarYears = [...calendar.years.values()].filter(
      (year) => Math.abs(year.year - Number(on.slice(0, 4))) <= 1,
    );
    const transferTo = transferOffices(ctx.desk, ctx.caller, dossier);
    const { actor } = ctx.caller;
    // In whose hands the seals are is asked for a clerk alone: nobody else is offered one.
    const isClerk = actor.kind === "staff" && officesAs(actor, ["clerk"], on).length > 0;
    const inHand = isClerk ? withHandOvers(pack, await ctx.desk.casebook.handOvers(ctx.tenant)) : pack;
    const view = { actor, on, procedure, pack: inHand, calendar, transferTo };
    const notifications = await ctx.notifications.ofDossier(scope, dossier.id);
    return { ...staffDossier(dossier, events, view), calendarYears, notifications };
  }),
  /** What may be handed in at the caller's desks today, and how. */
  procedures: staffProcedure.input(z.object({ query: Words.default("") })).query(({ ctx, input }) => {
    const { actor } = ctx.caller;
    const on = dayOf(ctx.desk.clock.now());
    const pack = ctx.desk.law.pack(ctx.tenant);
    if (actor.kind !== "staff" || !pack) return [];
    const desks = officesAs(actor, ["reception-officer"], on);
    return ctx
      .searchProcedures(input.query)
      .map((procedure) => ({
        ...offeredProcedure(procedure),
        desks: procedureDesks(procedure.code, { desks, on, pack }),
      }))
      .filter((procedure) => procedure.desks.length > 0);
  }),
  receiveAtCounter: staffProcedure.input(WalkIn).mutation(async ({ ctx, input }) => {
    const { id, procedure, owner, applicant, postalAddress, assisted, takenAt, postalRecord, isIncomplete, ...rest } =
      input;
    const { exemptions = [], ...filing } = rest;
    const help = ({ note, ...given }: NonNullable<typeof assisted>) =>
      note === undefined ? given : { ...given, note };
    const person = ({ email, ...given }: z.infer<typeof Person>) => (email === undefined ? given : { ...given, email });
    const done = await receiveAtCounter(ctx.desk, ctx.caller, {
      id,
      procedure,
      exemptions,
      submit: {
        ...filing,
        owner: person(owner),
        applicant: person(applicant),
        account: null,
        ...(postalAddress === undefined ? {} : { postalAddress }),
        ...(assisted === undefined ? {} : { assisted: help(assisted) }),
        ...(takenAt === undefined ? {} : { takenAt }),
        ...(isIncomplete === undefined ? {} : { isIncomplete }),
        ...(postalRecord === undefined
          ? {}
          : { postalRecord: { ...postalRecord, signedAt: postalRecord.signedAt ?? ctx.desk.clock.now() } }),
      },
    });
    const dossier = valueOrThrow(done);
    const { sequence, status, code, trackingCode, due } = dossier;
    // Filed here and complete, yet not received: its papers are scanned first.
    const isToScan = status === "submitted" && dossier.takenAt === null && !dossier.isIncomplete;
    return { id: dossier.id, sequence, status, code, trackingCode, due, isToScan };
  }),
  /** The queue moves by itself: a line each time a dossier of the caller's offices changes, null when lines were missed. */
  changes: staffProcedure.subscription(async function* ({ ctx, signal }) {
    const scope = readingScope(ctx.caller.actor, dayOf(ctx.desk.clock.now()));
    const offices = scope.kind === "offices" ? scope.offices : [];
    let count = 0;
    for await (const change of ctx.changes(signal ?? new AbortController().signal)) {
      if (change && (change.tenant !== ctx.tenant || !change.participants.some((each) => offices.includes(each))))
        continue;
      count += 1;
      yield tracked(String(count), change && { dossier: change.dossier, status: change.status });
    }
  }),
});
