import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clerk, factsAt, staff, time } from "../../fixtures/invented-office.ts";
import { OFFICE, pack, secondSeal, TENANT } from "../../fixtures/invented-pack.ts";
import type { StaffActor } from "../access/actor.ts";
import { addDays, day } from "../calendar/calendar-day.ts";
import { momentAt } from "../calendar/moment.ts";
import { withHandOvers, type RecordedHandOver } from "./hand-over.ts";
import { handSealOver, type HandOverWish } from "./hand-seal-over.ts";
import { keeperOn } from "./keeper-on.ts";
import { maySealPaper } from "./may-seal.ts";
import { mayHandSealOver, mayReadSeal } from "./seal-readers.ts";
import type { Seal } from "./seal.ts";

const director = staff("giam-doc", "centre-director");
const second = staff("van-thu-2", "clerk");
const third = staff("van-thu-3", "clerk");

const wish: HandOverWish = {
  to: second.id,
  from: day("2026-11-05"),
  until: day("2026-11-06"),
  document: " Văn bản cho phép số 1 (mẫu) ",
  record: " Biên bản số 1 (mẫu) ",
};

interface Story {
  readonly seal?: Seal;
  readonly taker?: StaffActor | null;
  readonly by?: StaffActor;
  readonly at?: string;
}

const asked = (
  more: Partial<HandOverWish> = {},
  { seal = secondSeal, taker = second, by = director, at = "2026-11-05T08:00" }: Story = {},
) => handSealOver({ ...wish, ...more }, { seal, sequence: 1, taker, by, at: time(at) });

const refusalOf = (result: ReturnType<typeof asked>) => (result.ok ? null : result.refusal);

function recorded(...of: Parameters<typeof asked>): RecordedHandOver {
  const result = asked(...of);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

const sealAfter = (...handOvers: readonly RecordedHandOver[]): Seal => withHandOvers(pack, handOvers).seals[0]!;

describe("handing a seal over (bàn giao con dấu)", () => {
  it("names the taker, the days, the permission and the record, who gave it and when", () => {
    expect(recorded()).toEqual({
      tenant: TENANT,
      seal: secondSeal.id,
      sequence: 1,
      to: "van-thu-2",
      toName: "Cán bộ van-thu-2",
      from: "2026-11-05",
      until: "2026-11-06",
      document: "Văn bản cho phép số 1 (mẫu)",
      record: "Biên bản số 1 (mẫu)",
      recordedAt: "2026-11-05T08:00:00+07:00",
      recordedBy: { id: "giam-doc", name: "Cán bộ giam-doc" },
    });
  });

  it("is permitted by the director or who signs, where the seal is kept or in the agency whose it is; never by the clerks", () => {
    const at = (office: string) => ({ ...director, posts: [{ ...director.posts[0]!, office }] });
    for (const by of [director, staff("lanh-dao", "approver"), at(secondSeal.agency)])
      expect(refusalOf(asked({}, { by }))).toBeNull();
    const others = [clerk, third, staff("truong-phong", "department-leader"), staff("kiem-soat", "control-officer")];
    for (const by of [...others, at("trung-tam-khac")])
      expect(refusalOf(asked({}, { by }))).toEqual({ code: "seal.hand-over-not-competent", seal: secondSeal.id });
  });

  it("needs the written permission and the record", () => {
    expect(refusalOf(asked({ document: " " }))).toEqual({ code: "seal.hand-over-papers-missing", missing: "document" });
    expect(refusalOf(asked({ record: "" }))).toEqual({ code: "seal.hand-over-papers-missing", missing: "record" });
  });

  it("is not written back in time, and does not end before it begins", () => {
    expect(refusalOf(asked({}, { at: "2026-11-06T00:00" }))).toEqual({
      code: "seal.hand-over-retroactive",
      today: "2026-11-06",
    });
    expect(refusalOf(asked({}, { at: "2026-10-01T08:00" }))).toBeNull();
    expect(refusalOf(asked({ until: day("2026-11-04") }))).toEqual({
      code: "seal.hand-over-ends-before",
      from: "2026-11-05",
    });
  });

  it("is of a seal in force on the day it is taken", () => {
    const notInForce = { code: "seal.not-in-force", seal: secondSeal.id };
    expect(refusalOf(asked({}, { seal: { ...secondSeal, from: day("2026-11-06") } }))).toEqual(notInForce);
    expect(refusalOf(asked({}, { seal: { ...secondSeal, to: day("2026-11-04") } }))).toEqual(notInForce);
  });

  it("goes to a clerk of that office, for all of its days", () => {
    const notClerk = { code: "seal.taker-not-clerk", taker: second.id };
    const holding = (...posts: readonly [from: string, to?: string][]): StaffActor => ({
      ...second,
      posts: posts.map(([from, to]) => ({
        role: "clerk",
        office: OFFICE,
        from: day(from),
        ...(to !== undefined && { to: day(to) }),
      })),
    });
    expect(refusalOf(asked({}, { taker: null }))).toEqual(notClerk);
    expect(refusalOf(asked({}, { taker: staff(second.id, "reception-officer") }))).toEqual(notClerk);
    const elsewhere = { ...second, posts: second.posts.map((post) => ({ ...post, office: "trung-tam-khac" })) };
    expect(refusalOf(asked({}, { taker: elsewhere }))).toEqual(notClerk);
    expect(refusalOf(asked({}, { taker: holding(["2026-11-06"]) }))).toEqual(notClerk);
    expect(refusalOf(asked({}, { taker: holding(["2026-01-01", "2026-11-05"]) }))).toEqual(notClerk);
    expect(refusalOf(asked({}, { taker: holding(["2026-11-06"], ["2026-01-01", "2026-11-05"]) }))).toBeNull();
    const { until: _, ...openEnded } = wish;
    const toAll = { seal: secondSeal, sequence: 1, by: director, at: time("2026-11-05T08:00") };
    const dated = handSealOver(openEnded, { ...toAll, taker: holding(["2026-01-01", "2027-12-31"]) });
    expect(refusalOf(dated)).toEqual(notClerk);
    expect(refusalOf(handSealOver(openEnded, { ...toAll, taker: second }))).toBeNull();
  });

  it("goes to another than who keeps it, and to another than who permits it", () => {
    expect(refusalOf(asked({ to: clerk.id }, { taker: clerk }))).toEqual({
      code: "seal.taker-keeps-it",
      taker: clerk.id,
    });
    expect(refusalOf(asked({}, { seal: sealAfter(recorded()) }))).toEqual({
      code: "seal.taker-keeps-it",
      taker: second.id,
    });
    const both = staff("giam-doc", "centre-director", "clerk");
    expect(refusalOf(asked({ to: both.id }, { taker: both, by: both }))).toEqual({ code: "seal.taker-permits" });
  });

  it("puts the seal in the taker's hand for those days, and then back", () => {
    const seal = sealAfter(recorded());
    expect(["04", "05", "06", "07"].map((date) => keeperOn(day(`2026-11-${date}`), seal))).toEqual([
      clerk.id,
      second.id,
      second.id,
      clerk.id,
    ]);
  });

  it("ends early when it is given back, which is recorded as another hand-over; the first stands as it was", () => {
    const first = recorded({ until: day("2026-11-30") });
    const back = { to: clerk.id, from: day("2026-11-10"), until: day("2026-11-30"), record: "Biên bản số 2 (mẫu)" };
    const given = recorded(back, { seal: sealAfter(first), taker: clerk, at: "2026-11-10T08:00" });
    const seal = sealAfter(first, { ...given, sequence: 2 });
    expect(keeperOn(day("2026-11-09"), seal)).toBe(second.id);
    expect(keeperOn(day("2026-11-10"), seal)).toBe(clerk.id);
    expect(seal.handOvers?.[0]).toEqual(first);
  });

  it("counts before what the pack says of the same days, whatever the order in which it was read", () => {
    const inPack = { ...secondSeal, handOvers: [{ ...wish, to: third.id }] };
    const later = { ...recorded({ to: third.id }, { taker: third }), sequence: 2 };
    const seal = withHandOvers({ ...pack, seals: [inPack] }, [later, recorded()]).seals[0]!;
    expect(seal.handOvers?.map(({ to }) => to)).toEqual([third.id, second.id, third.id]);
    expect(keeperOn(day("2026-11-05"), seal)).toBe(third.id);
  });
});

describe("on any day a seal has one keeper (mỗi ngày một người giữ)", () => {
  const people = [clerk, second, third];
  const first = day("2026-11-02");
  const steps = fc.array(
    fc.record({
      wait: fc.nat({ max: 5 }),
      ahead: fc.integer({ min: -2, max: 6 }),
      days: fc.option(fc.integer({ min: -1, max: 8 }), { nil: undefined }),
      taker: fc.constantFrom(...people),
    }),
    { maxLength: 12 },
  );

  it("whatever was handed over, and it is who the last record of that day names", () => {
    fc.assert(
      fc.property(steps, (story) => {
        let today = first;
        const handOvers: RecordedHandOver[] = [];
        for (const { wait, ahead, days, taker } of story) {
          today = addDays(today, wait);
          const before = sealAfter(...handOvers);
          const from = addDays(today, ahead);
          const until = days === undefined ? {} : { until: addDays(from, days) };
          const given = handSealOver(
            { to: taker.id, from, ...until, document: "Văn bản mẫu", record: "Biên bản mẫu" },
            { seal: before, sequence: handOvers.length + 1, taker, by: director, at: momentAt(today, 8 * 60) },
          );
          if (given.ok) handOvers.push(given.value);
          const after = sealAfter(...handOvers);
          for (let on = addDays(first, -5); on < addDays(today, 40); on = addDays(on, 1)) {
            const { office } = secondSeal;
            const facts = people.map((each) => factsAt(`${on}T10:00`, each, { pack: withHandOvers(pack, handOvers) }));
            const keepers = facts.filter((each) => maySealPaper({ office }, secondSeal.id, each).ok);
            expect(keepers.map(({ actor }) => actor.id)).toEqual([keeperOn(on, after)]);
            const isGiven = given.ok && from <= on && (until.until === undefined || on <= until.until);
            expect(keeperOn(on, after)).toBe(isGiven ? taker.id : keeperOn(on, before));
            if (on < today) expect(keeperOn(on, after)).toBe(keeperOn(on, before));
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("the seal register (sổ quản lý con dấu)", () => {
  const on = day("2026-11-05");
  const seal = sealAfter(recorded());

  it("is read by the clerk who keeps the seal that day, and by no other clerk", () => {
    expect(mayReadSeal(second, { seal, on })).toBe(true);
    expect(mayReadSeal(clerk, { seal, on })).toBe(false);
    expect(mayReadSeal(clerk, { seal, on: day("2026-11-07") })).toBe(true);
    expect(mayReadSeal(staff(second.id, "reception-officer"), { seal, on })).toBe(false);
  });

  it("is read by leaders, control officers and inspectors where it is kept or whose it is, and by nobody else", () => {
    for (const role of ["centre-director", "department-leader", "approver", "control-officer", "inspector"] as const) {
      expect(mayReadSeal(staff("ai-do", role), { seal, on }), role).toBe(true);
      const elsewhere = staff("ai-do", role).posts.map((post) => ({ ...post, office: "trung-tam-khac" }));
      expect(mayReadSeal({ ...staff("ai-do", role), posts: elsewhere }, { seal, on }), role).toBe(false);
    }
    for (const role of ["reception-officer", "handling-officer", "returning-officer", "tenant-administrator"] as const)
      expect(mayReadSeal(staff("ai-do", role), { seal, on }), role).toBe(false);
    expect(mayHandSealOver(staff("ai-do", "inspector"), { seal, on })).toBe(false);
  });
});
