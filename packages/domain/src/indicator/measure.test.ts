import { describe, expect, it } from "vitest";
import { historyOf } from "../../fixtures/invented-measurement.ts";
import {
  approver,
  citizen,
  clerk,
  file,
  handlingOfficer,
  receptionOfficer,
  returningOfficer,
  uploaded,
} from "../../fixtures/invented-office.ts";
import { birth, linkedPack, POLICE } from "../../fixtures/interlinked-procedures.ts";
import { secondSeal } from "../../fixtures/invented-pack.ts";
import { landRegistration } from "../../fixtures/invented-procedures.ts";
import {
  after,
  approve,
  askSupplement,
  fetchOnline,
  filed,
  items,
  pay,
  propose,
  proposeRefusal,
  reissue,
  receive,
  seal,
  sealAgain,
  sign,
  signAgain,
  takeUp,
  untilSealed,
  type Step,
} from "../../fixtures/story.ts";
import { day } from "../calendar/calendar-day.ts";
import { moment } from "../calendar/moment.ts";
import { measure } from "./measure.ts";
import { parseReportMonth, periodOfMonth } from "./period.ts";

const october = periodOfMonth(parseReportMonth("2026-10")!);
const november = periodOfMonth(parseReportMonth("2026-11")!);
const december = periodOfMonth(parseReportMonth("2026-12")!);
/** Filed on 02/11, received on 03/11, due on 06/11. */
const until = (on: string) => ({ from: day("2026-11-01"), to: day(on) });

const accept: Step = ["2026-11-06T14:00", receptionOfficer, { type: "accept-supplement" }];
const provide: Step = [
  "2026-11-06T09:00",
  citizen,
  { type: "provide-supplement", papers: [{ ...uploaded("proof"), reused: "component", fromStore: true }] },
];
const call: Step = [
  "2026-11-04T10:00",
  receptionOfficer,
  { type: "log-supplement-call", calledAt: moment("2026-11-04T09:50:00+07:00"), outcome: "not-reached" },
];

describe("measuring a dossier (đo một hồ sơ)", () => {
  it("from filing to the returned result finds it solved a day early, paid by transfer and signed", () => {
    const story = after(filed(), [...untilSealed, pay, fetchOnline]);
    expect(measure(historyOf(story), november)).toMatchObject({
      entry: "received",
      state: "solved",
      outcome: "granted",
      solvedAt: "2026-11-05T10:00:00+07:00",
      punctuality: "early",
      daysLate: 0,
      hoursSaved: 31,
      hoursTaken: 49,
      handler: "thu-ly",
      unit: "trung-tam-mau",
      feeVnd: 7500,
      paidVnd: { cash: 0, transfer: 7500, online: 0 },
      components: { filed: 1, digitised: 1, reused: 0, fromStore: 0 },
      isResultDigitised: true,
      isResultSigned: true,
      returnedBy: "online",
      isReturnedInPeriod: true,
      spot: "five",
    });
  });

  it("is on time on the promised day, whatever the hour", () => {
    const lateInTheDay = ([, actor, act]: Step, at: string): Step => [at, actor, act];
    const story = after(filed(), [
      receive,
      takeUp,
      propose,
      lateInTheDay(approve, "2026-11-06T19:00"),
      lateInTheDay(sign, "2026-11-06T19:10"),
      lateInTheDay(seal, "2026-11-06T23:00"),
    ]);
    expect(measure(historyOf(story), november)).toMatchObject({ punctuality: "on-time", hoursSaved: 0 });
  });

  it("is in no report before it is received", () => {
    expect(measure(historyOf(filed()), november)).toMatchObject({ entry: null, state: null, punctuality: null });
  });

  it("that was not accepted is in no report", () => {
    const story = after(filed(), [
      ["2026-11-03T09:00", receptionOfficer, { type: "decline", reason: "Không thuộc thẩm quyền" }],
    ]);
    expect(measure(historyOf(story), november)).toMatchObject({ entry: null, state: null, outcome: "not-accepted" });
  });

  it("still open is judged by the last day of the period: due on it, it is in time", () => {
    const story = after(filed(), [receive, takeUp]);
    expect(measure(historyOf(story), until("2026-11-06"))).toMatchObject({ state: "open", punctuality: "on-time" });
    expect(measure(historyOf(story), until("2026-11-09"))).toMatchObject({
      state: "open",
      punctuality: "late",
      daysLate: 3,
    });
  });

  it("is carried over into the next period, and is in it no more once it was solved before", () => {
    const open = historyOf(after(filed(), [receive, takeUp]));
    const solved = historyOf(after(filed(), untilSealed));
    expect(measure(open, december)).toMatchObject({ entry: "carried-over", state: "open", punctuality: "late" });
    expect(measure(solved, december)).toMatchObject({ entry: null, state: null });
    expect(measure(open, october)).toMatchObject({ entry: null, state: null });
  });

  it("does not see what happened after the period", () => {
    const whole = historyOf(after(filed(), [...untilSealed, pay, fetchOnline]));
    const sofar = historyOf(after(filed(), [receive, takeUp]));
    expect(measure(whole, until("2026-11-03"))).toEqual(measure(sofar, until("2026-11-03")));
  });

  it("that waits for papers is judged by the day on which they were asked for", () => {
    const story = after(filed(), [receive, takeUp, askSupplement]);
    expect(measure(historyOf(story), until("2026-11-20"))).toMatchObject({
      state: "waiting",
      punctuality: "early",
      supplementsAsked: 1,
      supplements: { asked: 1, notified: 1, called: 0 },
      contacts: 1,
    });
  });

  it("that is closed because no papers came is not late by the citizen's time", () => {
    const story = after(filed(), [
      receive,
      takeUp,
      askSupplement,
      ["2026-11-27T09:00", receptionOfficer, { type: "close-unanswered" }],
    ]);
    expect(measure(historyOf(story), november)).toMatchObject({
      state: "solved",
      outcome: "closed",
      punctuality: "early",
      hoursSaved: 0,
    });
  });

  it("knows the call about a supplement, whatever came of it, and leaves the waiting out of the time taken", () => {
    const story = after(filed(), [
      receive,
      takeUp,
      askSupplement,
      call,
      provide,
      accept,
      ["2026-11-09T09:00", handlingOfficer, propose[2]],
      ["2026-11-10T09:00", approver, approve[2]],
      ["2026-11-10T09:30", approver, sign[2]],
      ["2026-11-10T10:00", clerk, seal[2]],
    ]);
    const asked = 24; // 03/11 09:00 to 04/11 09:00
    const worked = 92; // 06/11 14:00 to 10/11 10:00
    expect(measure(historyOf(story), november)).toMatchObject({
      punctuality: "early",
      supplements: { asked: 1, notified: 1, called: 1 },
      components: { filed: 1, digitised: 1, reused: 1, fromStore: 1 },
      hoursTaken: asked + worked,
    });
  });

  it("asked twice for papers is late by rule, and nobody's days", () => {
    const story = after(filed(), [
      receive,
      takeUp,
      askSupplement,
      provide,
      accept,
      [
        "2026-11-06T15:00",
        approver,
        { type: "permit-second-supplement", ground: "Luật mẫu, Điều 1", document: "Văn bản mẫu 1" },
      ],
      ["2026-11-06T16:00", handlingOfficer, { type: "ask-supplement", items }],
    ]);
    expect(measure(historyOf(story), november)).toMatchObject({
      punctuality: "late",
      daysLate: 0,
      supplementsAsked: 2,
    });
  });

  it("refused has a result like any other", () => {
    const story = after(filed(), [receive, takeUp, proposeRefusal, approve, sign, seal]);
    expect(measure(historyOf(story), november)).toMatchObject({ outcome: "refused", punctuality: "early" });
  });

  it("withdrawn is solved, and saves no time", () => {
    const story = after(filed(), [
      receive,
      ["2026-11-04T09:00", citizen, { type: "withdraw", reason: "Không còn nhu cầu" }],
    ]);
    expect(measure(historyOf(story), november)).toMatchObject({
      state: "solved",
      outcome: "withdrawn",
      hoursSaved: 0,
      hoursTaken: null,
    });
  });

  it("whose result is issued again was solved the first time", () => {
    const story = after(filed(), [...untilSealed, pay, fetchOnline, reissue, signAgain, sealAgain]);
    expect(measure(historyOf(story), november)).toMatchObject({
      state: "solved",
      solvedAt: "2026-11-05T10:00:00+07:00",
      punctuality: "early",
    });
  });

  it("is judged by the first promise when the office has set a later date", () => {
    const story = after(filed(), [
      receive,
      takeUp,
      ["2026-11-05T09:00", approver, { type: "reappoint", workingDays: 10, reason: "Chờ xác minh" }],
    ]);
    expect(measure(historyOf(story), until("2026-11-10"))).toMatchObject({ state: "open", punctuality: "late" });
  });

  it("that waits for the tax to be paid is judged by the day of the notice", () => {
    const facts = { procedure: landRegistration };
    const story = after(
      filed({}, facts),
      [receive, takeUp, ["2026-11-05T09:00", handlingOfficer, { type: "notify-obligation", notice: "Thông báo mẫu" }]],
      facts,
    );
    expect(measure(historyOf(story), november)).toMatchObject({ state: "open", punctuality: "early" });
  });

  it("whose signature was found revoked is digitised and not signed", () => {
    const story = after(filed(), untilSealed);
    expect(measure(historyOf(story, { isSignatureBroken: true }), november)).toMatchObject({
      isResultDigitised: true,
      isResultSigned: false,
    });
  });

  it.each([
    ["with a scan is digitised and not signed", { scan: file("scan") }, true],
    ["without a scan is neither", {}, false],
  ])("issued on paper %s", (_, scan, isResultDigitised) => {
    const onPaper: Step = ["2026-11-05T10:00", clerk, { type: "issue-on-paper", sealId: secondSeal.id, ...scan }];
    const story = after(filed(), [receive, takeUp, propose, approve, onPaper]);
    expect(measure(historyOf(story), november)).toMatchObject({
      outcome: "granted",
      punctuality: "early",
      isResultDigitised,
      isResultSigned: false,
    });
  });

  it("approved once at the agency is neither four nor five on the spot", () => {
    const story = after(filed(), [...untilSealed, pay, fetchOnline]);
    const events = story.events.map((event) =>
      event.type === "approved" ? { ...event, place: { kind: "agency" as const, office: "phong-mau" } } : event,
    );
    expect(measure(historyOf({ ...story, events }), november).spot).toBe("fewer");
  });

  it("paid in cash and by transfer keeps the two apart", () => {
    const story = after(filed(), [
      ...untilSealed,
      ["2026-11-05T14:00", returningOfficer, { type: "pay-fee", vnd: 7500, means: "cash", receiptNumber: "0000001" }],
    ]);
    expect(measure(historyOf(story), november).paidVnd).toEqual({ cash: 7500, transfer: 0, online: 0 });
  });

  it("moved to a successor is the successor's, and before the move its predecessor's", () => {
    const story = after(filed(), [receive, takeUp]);
    const moved = {
      type: "transferred",
      data: { office: "trung-tam-moi", from: "trung-tam-mau", ground: "succession", document: "Nghị quyết mẫu" },
      at: moment("2026-11-10T00:00:00+07:00"),
      actor: { kind: "system", id: "system", name: "Chuyển đổi" },
      place: { kind: "centre", office: "trung-tam-moi" },
    } as const;
    const history = historyOf({ ...story, events: [...story.events, moved] });
    expect(measure(history, until("2026-11-09")).unit).toBe("trung-tam-mau");
    expect(measure(history, november).unit).toBe("trung-tam-moi");
  });

  it("that other agencies took part in knows each part's time", () => {
    const story = after(filed(), untilSealed);
    const [due] = story.events.flatMap((event) => (event.type === "received" ? event.data.due : []));
    const part = (leg: string, agency: string) =>
      ({ type: "leg-started", data: { leg, agency, units: [], due: due! } }) as const;
    const by = { actor: story.events[0]!.actor, place: story.events[0]!.place };
    const parts = [
      { ...part("police", "cong-an"), at: moment("2026-11-03T09:00:00+07:00"), ...by },
      { ...part("insurance", "bao-hiem"), at: moment("2026-11-03T09:00:00+07:00"), ...by },
      {
        type: "leg-finished",
        data: { leg: "police", outcome: "grant" },
        at: moment("2026-11-04T09:00:00+07:00"),
        ...by,
      },
    ] as const;
    const measurement = measure(historyOf({ ...story, events: [...parts, ...story.events] }), november);
    expect(measurement.parts).toEqual([
      { agency: "ubnd-phuong-mau", punctuality: "early" },
      { agency: "cong-an", punctuality: "early" },
      { agency: "bao-hiem", punctuality: "late" },
    ]);
  });

  it("whose clock stood counts the legs of other agencies without that time", () => {
    const births = { procedure: birth, pack: linkedPack };
    const finish = (at: string, leg: string): Step => [
      at,
      receptionOfficer,
      { type: "finish-leg", leg, outcome: "grant" },
    ];
    const born = after(
      filed({}, births),
      [receive, takeUp, finish("2026-11-03T15:30", "birth"), finish("2026-11-05T09:00", "insurance")],
      births,
    );
    const stopped: Step = [
      "2026-11-12T08:00",
      approver,
      { type: "stop-clock", ground: { document: "Luật mẫu" }, reason: "Chờ giám định" },
    ];
    const standing = after(born, [stopped], births);
    const police = (story: typeof born) =>
      measure(historyOf(story), november).parts.find(({ agency }) => agency === POLICE)?.punctuality;
    expect([police(born), police(standing)]).toEqual(["late", "early"]);
    const resumed: Step = ["2026-11-19T08:00", approver, { type: "resume-clock", reason: "Xong" }];
    expect(police(after(standing, [resumed, finish("2026-11-23T09:00", "residence")], births))).toBe("early");
    expect(police(after(standing, [finish("2026-11-20T09:00", "residence")], births))).toBe("early");
  });
});
