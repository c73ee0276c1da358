import { describe, expect, it } from "vitest";
import { birth, INSURANCE, linkedPack, POLICE } from "../../fixtures/interlinked-procedures.ts";
import { handlingOfficer, receptionOfficer, returningOfficer, staff } from "../../fixtures/invented-office.ts";
import { OFFICE } from "../../fixtures/invented-pack.ts";
import { officialCalendar as calendar } from "../../fixtures/official-calendar.ts";
import { after, askSupplement, filed, receive, takeUp, untilSealed } from "../../fixtures/story.ts";
import { day } from "../calendar/calendar-day.ts";
import { dailyWatch, type WatchedDossier } from "./daily-watch.ts";
import { noticeReaders } from "./notice-readers.ts";

/** Received on Tuesday 03/11/2026 with three working days: due on Friday the 6th. */
const { dossier } = after(filed(), [receive, takeUp]);
const dueOn = (on: string, of: WatchedDossier = dossier): WatchedDossier => ({
  ...of,
  due: { ...dossier.due!, on: day(on) },
});
const watch = (on: string, dossiers: readonly WatchedDossier[] = [dossier], units: readonly string[] = [OFFICE]) =>
  dailyWatch({ dossiers, day: day(on), calendar, units });
const line = { code: dossier.code, procedure: dossier.procedure, dueOn: "2026-11-06" };

describe("daily watch (nhắc việc đầu ngày)", () => {
  it("tells the unit on the working day before, on the day, and each day after", () => {
    expect(watch("2026-11-05")).toMatchObject([{ unit: OFFICE, overdue: [], dueToday: [], dueNext: [line] }]);
    expect(watch("2026-11-06")).toMatchObject([{ overdue: [], dueToday: [line], dueNext: [] }]);
    expect(watch("2026-11-09")).toMatchObject([{ overdue: [line], dueToday: [], dueNext: [] }]);
  });

  it("is silent while nothing is due by the next working day", () => {
    expect(watch("2026-11-04")).toEqual([]);
  });

  it("on a Friday looks at Monday", () => {
    expect(watch("2026-11-06", [dueOn("2026-11-09")])).toMatchObject([{ nextWorkingDay: "2026-11-09", dueNext: [{}] }]);
  });

  it.each([
    ["2026-11-07", "a Saturday"],
    ["2026-11-08", "a Sunday"],
    ["2026-11-24", "a public holiday"],
  ])("tells nobody on %s, %s", (on) => {
    expect(watch(on)).toEqual([]);
  });

  it("counts the Saturday worked in exchange for a bridge day, 22/08/2026", () => {
    expect(watch("2026-08-21", [dueOn("2026-08-22")])).toMatchObject([{ nextWorkingDay: "2026-08-22", dueNext: [{}] }]);
    expect(watch("2026-08-22", [dueOn("2026-08-22")])).toMatchObject([{ dueToday: [{}] }]);
  });

  it("says code, procedure and day, and nothing of the citizen", () => {
    const told = JSON.stringify(watch("2026-11-06"));
    expect(Object.keys(watch("2026-11-06")[0]!.dueToday[0]!).toSorted()).toEqual(["code", "dueOn", "procedure"]);
    for (const secret of Object.values(dossier.owner)) expect(told).not.toContain(secret);
  });

  it("has one key for a unit and a day, so that a job that runs twice tells once", () => {
    expect(watch("2026-11-06")[0]!.key).toBe(`daily-watch/${OFFICE}/2026-11-06`);
    expect(watch("2026-11-09")[0]!.key).toBe(`daily-watch/${OFFICE}/2026-11-09`);
  });

  it("leaves out what waits for the citizen, what is solved, and what is not received", () => {
    const waiting = after(filed(), [receive, takeUp, askSupplement]).dossier;
    const solved = after(filed(), untilSealed).dossier;
    expect(watch("2026-11-09", [waiting, solved, filed().dossier])).toEqual([]);
  });

  it("tells each unit of its own, and none of another's", () => {
    expect(
      watch("2026-11-06", [dossier, { ...dossier, office: "noi-khac" }], [OFFICE]).map(({ unit }) => unit),
    ).toEqual([OFFICE]);
  });

  it("tells an agency that was consulted by the day of its answer, and lists the dossier once", () => {
    const consulted = after(
      after(filed(), [receive, takeUp]),
      [
        [
          "2026-11-03T11:00",
          handlingOfficer,
          { type: "consult", id: "hoi-1", agency: POLICE, content: "Đúng không?", answerIn: 2 },
        ],
      ],
      { pack: linkedPack },
    ).dossier;
    expect(watch("2026-11-05", [{ ...consulted, status: "approved" }], [POLICE])).toEqual([]);
    const told = watch("2026-11-05", [consulted, consulted], [OFFICE, POLICE]);
    expect(told).toMatchObject([
      { unit: OFFICE, dueNext: [line] },
      { unit: POLICE, dueToday: [{ ...line, dueOn: "2026-11-05" }] },
    ]);
    expect(told[0]!.dueNext).toHaveLength(1);
  });

  it("presses no agency for a leg while the clock of the whole stands", () => {
    const births = { procedure: birth, pack: linkedPack };
    const begun = after(
      filed({}, births),
      [receive, takeUp, ["2026-11-03T15:30", receptionOfficer, { type: "finish-leg", leg: "birth", outcome: "grant" }]],
      births,
    );
    const stopped = after(begun, [askSupplement], births);
    const told = ({ dossier: of }: typeof begun) => watch("2026-11-13", [of], [INSURANCE]);
    expect(told(begun)).toMatchObject([{ unit: INSURANCE, dueToday: [{ dueOn: "2026-11-13" }] }]);
    expect(told(stopped)).toEqual([]);
  });

  it("goes to leaders and handlers of that unit with a post that day", () => {
    const leader = staff("truong-phong", "department-leader");
    const director = staff("giam-doc", "centre-director");
    const gone = { ...leader, id: "da-chuyen", posts: [{ ...leader.posts[0]!, to: day("2026-10-31") }] };
    const elsewhere = { ...leader, id: "noi-khac", posts: [{ ...leader.posts[0]!, office: "noi-khac" }] };
    const everybody = [leader, director, gone, elsewhere, handlingOfficer, receptionOfficer, returningOfficer];
    expect(noticeReaders(watch("2026-11-06")[0]!, everybody, day("2026-11-06"))).toEqual([
      leader,
      director,
      handlingOfficer,
      receptionOfficer,
    ]);
  });
});
