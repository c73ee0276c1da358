import { describe, expect, it } from "vitest";
import { birth, karaoke, linkedPack, POLICE } from "../../fixtures/interlinked-procedures.ts";
import { approver, citizen, handlingOfficer, receptionOfficer, uploaded } from "../../fixtures/invented-office.ts";
import { TENANT } from "../../fixtures/invented-pack.ts";
import { landRegistration } from "../../fixtures/invented-procedures.ts";
import { officeHours, officialCalendar } from "../../fixtures/official-calendar.ts";
import {
  after,
  askSupplement,
  filed,
  receive,
  refusalOf,
  takeUp,
  type Step,
  type Story,
} from "../../fixtures/story.ts";
import { day, type CalendarDay } from "../calendar/calendar-day.ts";
import { workingCalendar } from "../calendar/working-calendar.ts";
import { replay } from "./evolve.ts";
import { partPunctuality, partsOf } from "./part.ts";

const births = { procedure: birth, pack: linkedPack };
const evening = { procedure: karaoke, pack: linkedPack };
const ground = { document: "Luật mẫu", clause: "Điều 1" };
const system = { kind: "system", tenant: TENANT, id: "system", name: "Tính lại" } as const;

const stop = (at: string): Step => [at, approver, { type: "stop-clock", ground, reason: "Chờ giám định" }];
const resume = (at: string): Step => [at, approver, { type: "resume-clock", reason: "Đã có kết quả" }];
const finish = (at: string, leg: string): Step => [at, receptionOfficer, { type: "finish-leg", leg, outcome: "grant" }];
const provide = (at: string): Step => [at, citizen, { type: "provide-supplement", papers: [uploaded("proof")] }];
const acceptAnswer = (at: string): Step => [at, receptionOfficer, { type: "accept-supplement" }];
const consult: Step = [
  "2026-11-04T08:30",
  handlingOfficer,
  { type: "consult", id: "y-kien", agency: POLICE, content: "Xin ý kiến", answerIn: 10 },
];
const recompute: Step = ["2026-11-04T10:00", system, { type: "recompute-due", ground }];

/** The official calendar with one more day off, decreed later. */
const decreed = (on: CalendarDay) => ({
  calendar: workingCalendar(
    [...officialCalendar.years.values()].map((year) =>
      year.year === 2026 ? { ...year, daysOff: [...year.daysOff, { day: on, reason: "national-day" as const }] } : year,
    ),
    [officeHours],
  ),
});

const duesOf = ({ dossier }: Story) => Object.fromEntries(partsOf(dossier).map(({ id, due }) => [id, due.on]));

/** Born on 03/11: the police have fifteen days from then, the insurance ten. */
const born = after(filed({}, births), [receive, takeUp, finish("2026-11-03T15:30", "birth")], births);
/** The first of three agencies in a row, to 06/11. */
const begun = after(filed({}, evening), [receive, takeUp], evening);

describe("clocks of the parts (hạn của các phần việc)", () => {
  it("of open legs stand while special law stops the whole, and run on with it, each in its own measure", () => {
    expect(duesOf(born)).toEqual({ birth: "2026-11-03", residence: "2026-11-18", insurance: "2026-11-13" });
    const story = after(born, [stop("2026-11-04T08:00"), resume("2026-11-09T08:00")], births);
    expect(duesOf(story)).toEqual({ birth: "2026-11-03", residence: "2026-11-23", insurance: "2026-11-18" });
    expect([born, story].map(({ dossier }) => dossier.due?.on)).toEqual(["2026-12-02", "2026-12-07"]);
  });

  it("of open legs stand while a supplement is awaited; the whole begins again, a leg goes on where it was", () => {
    const answered = [askSupplement, provide("2026-11-06T20:00"), acceptAnswer("2026-11-09T08:00")];
    const story = after(begun, answered, evening);
    expect(duesOf(story)).toEqual({ business: "2026-11-11" });
    expect(story.dossier.due?.on).toBe("2026-12-02");
    expect(story.dossier.legs[0]?.due.segments).toContainEqual({
      kind: "excluded",
      from: "2026-11-04T09:00:00+07:00",
      to: "2026-11-09T08:00:00+07:00",
      reason: "supplement-awaited",
      source: { document: "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ" },
    });
  });

  it("of open legs stand while the tax is unpaid, on the notice that says so", () => {
    const land = { procedure: { ...landRegistration, legs: karaoke.legs }, pack: linkedPack };
    const story = after(
      filed({}, land),
      [
        receive,
        takeUp,
        ["2026-11-04T09:00", handlingOfficer, { type: "notify-obligation", notice: "Thông báo số 7" }],
        ["2026-11-09T09:00", handlingOfficer, { type: "prove-obligation", proof: "Giấy nộp tiền số 7" }],
      ],
      land,
    );
    expect(duesOf(story)).toEqual({ business: "2026-11-11" });
    expect(story.dossier.legs[0]?.due.segments).toContainEqual(
      expect.objectContaining({ kind: "excluded", reason: "obligation-open", source: { document: "Thông báo số 7" } }),
    );
  });

  it("of a leg that begins while the whole stands begin to run with it", () => {
    const freed = after(begun, [askSupplement, finish("2026-11-05T09:00", "business")], evening);
    expect(duesOf(freed)["security"]).toBe("2026-11-10");
    const story = after(freed, [provide("2026-11-06T20:00"), acceptAnswer("2026-11-09T08:00")], evening);
    expect(duesOf(story)["security"]).toBe("2026-11-12");
  });

  it("judge a leg that is finished while the whole stands by the time that its agency really had", () => {
    const story = after(begun, [askSupplement, finish("2026-11-10T09:00", "business")], evening);
    const [business] = partsOf(story.dossier);
    expect([business?.due.on, business && partPunctuality(business, business.endedAt!)]).toEqual([
      "2026-11-12",
      "early",
    ]);
  });

  it("take every stop into account, one after another", () => {
    const steps = [
      stop("2026-11-03T14:00"),
      resume("2026-11-04T08:00"),
      askSupplement,
      provide("2026-11-05T20:00"),
      acceptAnswer("2026-11-06T08:00"),
    ];
    expect(duesOf(after(begun, steps, evening))).toEqual({ business: "2026-11-11" });
  });

  it("give nothing back to a leg that was late before the stop", () => {
    const story = after(begun, [stop("2026-11-09T08:00"), resume("2026-11-12T08:00")], evening);
    expect(duesOf(story)).toEqual({ business: "2026-11-06" });
    expect(story.events.at(-1)?.data).not.toHaveProperty("parts");
  });

  it("let a question keep its own deadline while the whole stands", () => {
    const asked = after(born, [consult], births);
    const story = after(asked, [stop("2026-11-04T09:00"), resume("2026-11-09T08:00")], births);
    expect([asked, story].map((each) => duesOf(each)["y-kien"])).toEqual(["2026-11-18", "2026-11-18"]);
  });

  it("move by a day off that is decreed later, legs and questions, and the log says so", () => {
    const asked = after(begun, [consult], evening);
    const facts = { ...evening, ...decreed(day("2026-11-05")) };
    const story = after(asked, [recompute], facts);
    expect(duesOf(asked)).toEqual({ business: "2026-11-06", "y-kien": "2026-11-18" });
    expect(duesOf(story)).toEqual({ business: "2026-11-09", "y-kien": "2026-11-19" });
    expect(story.events.at(-1)).toMatchObject({
      type: "due-recomputed",
      data: {
        parts: [
          { kind: "leg", id: "business" },
          { kind: "consultation", id: "y-kien" },
        ],
      },
    });
    expect(refusalOf(story, recompute, facts)).toEqual({ code: "due.unchanged" });
  });

  it("move although the date of the whole stays", () => {
    const asked = after(filed({}, { pack: linkedPack }), [receive, takeUp, consult], { pack: linkedPack });
    const facts = { pack: linkedPack, ...decreed(day("2026-11-10")) };
    const story = after(asked, [recompute], facts);
    expect([story.dossier.due?.on, duesOf(story)["y-kien"]]).toEqual(["2026-11-06", "2026-11-19"]);
  });

  it("add up to the same again from the log", () => {
    const story = after(born, [stop("2026-11-04T08:00"), resume("2026-11-09T08:00")], births);
    expect(replay("ho-so-1", TENANT, story.events)).toStrictEqual(story.dossier);
  });
});
