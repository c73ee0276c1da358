import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  handlingOfficer,
  approver,
  receptionOfficer,
  uploaded,
  citizen,
  time,
} from "../../fixtures/invented-office.ts";
import { tenDayProcess } from "../../fixtures/invented-process.ts";
import { calendarYears, officeHours, officialCalendar } from "../../fixtures/official-calendar.ts";
import {
  after,
  approve,
  askSupplement,
  fetchOnline,
  filed,
  pay,
  propose,
  receive,
  seal,
  sign,
  takeUp,
  type Step,
  type Story,
} from "../../fixtures/story.ts";
import { addDays, day } from "../calendar/calendar-day.ts";
import { momentAt, type Moment } from "../calendar/moment.ts";
import { workingCalendar } from "../calendar/working-calendar.ts";
import { workingMinutesBetween } from "../deadline/working-minutes-between.ts";
import { currentSpan } from "./current-span.ts";
import { isInForce, processOn } from "./internal-process.ts";
import { processDeviations } from "./process-deviations.ts";
import { stepSpans } from "./step-spans.ts";
import { withoutProcess } from "./without-process.ts";

const current = ({ events }: Story) => currentSpan(tenDayProcess, events, officialCalendar);
const idsOf = (story: Story) => current(story)?.steps.map(({ id }) => id);
const deviations = ({ events }: Story, at: Moment) =>
  processDeviations(tenDayProcess, events, { at, calendar: officialCalendar });
const later = (at: string, [, actor, act]: Step): Step => [at, actor, act];

describe("step of the process (bước của quy trình)", () => {
  it("is none before reception, then reception and assignment together", () => {
    expect(current(filed())).toBeNull();
    const story = after(filed(), [receive]);
    expect(idsOf(story)).toEqual(["reception", "assignment"]);
    expect(current(story)).toMatchObject({ startedAt: time("2026-11-03T09:00"), due: time("2026-11-03T16:30") });
  });

  it("has no due moment where the desk's hours or the year's days off are not known", () => {
    const { events } = after(filed(), [receive]);
    for (const calendar of [workingCalendar(calendarYears, []), workingCalendar([], [officeHours])])
      expect(currentSpan(tenDayProcess, events, calendar)).toMatchObject({ due: null });
  });

  it("goes on with each act that the log shows, and each step has a due moment of its own", () => {
    const appraised = after(filed(), [receive, takeUp]);
    expect(idsOf(appraised)).toEqual(["appraisal", "check"]);
    expect(current(appraised)?.due).toBe(time("2026-11-13T10:00"));
    const proposed = after(appraised, [propose]);
    expect(idsOf(proposed)).toEqual(["signature"]);
    expect(current(proposed)?.due).toBe(time("2026-11-05T15:00"));
    const signed = after(proposed, [approve, sign]);
    expect(idsOf(signed)).toEqual(["number"]);
    const sealed = after(signed, [seal]);
    expect(current(sealed)).toMatchObject({ steps: [{ id: "hand-over" }], due: null });
    expect(current(after(sealed, [pay, fetchOnline]))).toBeNull();
  });

  it("stands still while a supplement is awaited, and begins again when it is in", () => {
    const asked = after(filed(), [receive, takeUp, askSupplement]);
    expect(current(asked)).toMatchObject({ startedAt: time("2026-11-03T10:00"), due: null });
    const accepted = after(asked, [
      ["2026-11-10T20:00", citizen, { type: "provide-supplement", papers: [uploaded("proof")] }],
      ["2026-11-11T07:30", receptionOfficer, { type: "accept-supplement" }],
    ]);
    expect(idsOf(accepted)).toEqual(["appraisal", "check"]);
    expect(current(accepted)?.due).toBe(time("2026-11-20T17:00"));
  });

  it("goes back to the appraisal where the approver sends it back", () => {
    const back = after(filed(), [
      receive,
      takeUp,
      propose,
      ["2026-11-05T09:00", approver, { type: "send-back", reason: "Xem lại" }],
    ]);
    expect(idsOf(back)).toEqual(["appraisal", "check"]);
    expect(current(back)?.startedAt).toBe(time("2026-11-05T09:00"));
  });

  it("is none once the citizen has withdrawn", () => {
    const story = after(filed(), [
      receive,
      takeUp,
      ["2026-11-04T09:00", citizen, { type: "withdraw", reason: "Thôi" }],
    ]);
    expect(current(story)).toBeNull();
  });
});

describe("deviations from the process (sai lệch quy trình)", () => {
  it("lists nothing where each step kept its budget", () => {
    const story = after(filed(), [receive, takeUp, propose, approve, sign, seal, pay, fetchOnline]);
    expect(deviations(story, time("2026-11-06T08:00"))).toEqual([]);
  });

  it("lists the step that was over, by how much, and who ended it", () => {
    const story = after(filed(), [receive, later("2026-11-04T10:00", takeUp)]);
    expect(deviations(story, time("2026-11-04T11:00"))).toEqual([
      {
        steps: ["reception", "assignment"],
        startedAt: time("2026-11-03T09:00"),
        endedAt: time("2026-11-04T10:00"),
        budgetMinutes: 6 * 60,
        takenMinutes: 9 * 60,
        by: { kind: "staff", id: handlingOfficer.id, name: handlingOfficer.name, title: handlingOfficer.title },
      },
    ]);
  });

  it("lists the open step from the minute after its due moment", () => {
    const story = after(filed(), [receive, takeUp, propose]);
    expect(deviations(story, time("2026-11-05T15:00"))).toEqual([]);
    expect(deviations(story, time("2026-11-05T15:01"))).toMatchObject([
      { steps: ["signature"], endedAt: null, by: null },
    ]);
  });

  it("does not count the time in which the clock stood", () => {
    const asked = after(filed(), [receive, takeUp, askSupplement]);
    expect(deviations(asked, time("2026-11-30T09:00"))).toEqual([]);
  });

  it("covers all the working time between reception and the seal, step after step", () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 4, maxLength: 4 });
    const types = ["taken-up", "proposed", "signed", "sealed"] as const;
    fc.assert(
      fc.property(minutes, (gaps) => {
        const [received] = after(filed(), [receive]).events.slice(-1);
        let passed = 9 * 60;
        const moments = gaps.map((gap) => {
          passed += gap;
          return momentAt(addDays(day("2026-11-03"), Math.floor(passed / 1440)), passed % 1440);
        });
        const log = types.map((type, n) => ({ ...received!, type, data: {}, at: moments[n]! }) as typeof received & {});
        const spans = stepSpans(tenDayProcess, [received!, ...log], officialCalendar).filter(({ end }) => end);
        const total = spans.reduce((sum, { takenMinutes }) => sum + takenMinutes, 0);
        expect(total).toBe(workingMinutesBetween(received!.at, moments[3]!, officialCalendar));
      }),
      { numRuns: 100 },
    );
  });
});

describe("coverage by processes", () => {
  const second = { ...tenDayProcess, version: "2", from: day("2026-07-01") };
  const ended = { ...tenDayProcess, to: day("2026-03-31") };

  it("takes the latest version in force", () => {
    const which = (on: string) =>
      processOn(day(on), [second, tenDayProcess], { procedure: "9.000001", caseCode: "usual" })?.version;
    expect(which("2025-11-18")).toBeUndefined();
    expect(which("2026-06-30")).toBe("1");
    expect(which("2026-07-01")).toBe("2");
    expect(isInForce(ended, day("2026-03-31"))).toBe(true);
    expect(isInForce(ended, day("2026-04-01"))).toBe(false);
  });

  it("lists every procedure and case without a current process", () => {
    const procedures = [
      { code: "9.000001", cases: [{ code: "usual" }, { code: "xa-mien-nui" }] },
      { code: "9.000002", cases: [{ code: "usual" }] },
    ];
    const lacking = (on: string) => withoutProcess(day(on), { processes: [ended, second], procedures });
    expect(lacking("2026-03-31")).toEqual([
      { procedure: "9.000001", cases: ["xa-mien-nui"] },
      { procedure: "9.000002", cases: ["usual"] },
    ]);
    expect(lacking("2026-05-01")[0]).toEqual({ procedure: "9.000001", cases: ["usual", "xa-mien-nui"] });
    expect(withoutProcess(day("2026-07-01"), { processes: [second], procedures: [procedures[0]!] })).toEqual([
      { procedure: "9.000001", cases: ["xa-mien-nui"] },
    ]);
  });
});
