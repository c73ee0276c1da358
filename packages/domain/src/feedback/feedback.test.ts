import { describe, expect, it } from "vitest";
import { citizen, otherCitizen, receptionOfficer, staff, time } from "../../fixtures/invented-office.ts";
import { OFFICE, TENANT } from "../../fixtures/invented-pack.ts";
import { officialCalendar as calendar } from "../../fixtures/official-calendar.ts";
import type { Actor, StaffActor } from "../access/actor.ts";
import { day } from "../calendar/calendar-day.ts";
import { feedbackOnTime } from "../indicator/quality-index/feedback-on-time.ts";
import { feedbackSatisfied } from "../indicator/quality-index/feedback-satisfied.ts";
import { decideFeedback } from "./decide-feedback.ts";
import { evolveFeedback, openFeedback } from "./evolve-feedback.ts";
import type { Feedback } from "./feedback.ts";
import type { FeedbackAct, LodgeFeedback } from "./feedback-act.ts";
import { dossiersComplainedOf, feedbackCases, justlyComplainedOf } from "./feedback-cases.ts";
import { feedbackDues } from "./feedback-dues.ts";
import { lodgeFeedback } from "./lodge-feedback.ts";
import { seesFeedback } from "./sees-feedback.ts";
import { shownFeedback } from "./shown-feedback.ts";

const at = (person: StaffActor, office: string): StaffActor => ({
  ...person,
  posts: person.posts.map((post) => ({ ...post, office })),
});
const controlOfficer = staff("kiem-soat", "control-officer");
const director = staff("giam-doc", "centre-director");
const inspector = at(staff("thanh-tra", "inspector"), "thanh-tra-tinh");

const lodging: LodgeFeedback = {
  type: "lodge",
  unit: OFFICE,
  channel: "online",
  kind: "conduct",
  content: "Phải đi lại nhiều lần",
  sender: { account: citizen.id, fullName: citizen.name, contact: "0912000000" },
  about: null,
  dossier: "ho-so-1",
  repeats: null,
};

/** Lodged on Monday 02/11/2026. */
function lodged(more: Partial<LodgeFeedback> = {}, actor: Actor = citizen, id = "phan-anh-1"): Feedback {
  const event = lodgeFeedback({ ...lodging, ...more }, { at: time("2026-11-02T09:00"), actor });
  if (!event.ok) throw new Error(event.refusal.code);
  return openFeedback(id, TENANT, event.value as Extract<typeof event.value, { type: "lodged" }>);
}

type Step = readonly [at: string, actor: Actor, act: FeedbackAct];

const after = (feedback: Feedback, ...steps: readonly Step[]): Feedback =>
  steps.reduce((each, [on, actor, act]) => {
    const event = decideFeedback(each, act, { at: time(on), actor });
    if (!event.ok) throw new Error(`${act.type}: ${JSON.stringify(event.refusal)}`);
    return evolveFeedback(each, event.value);
  }, feedback);

const refusalOf = (feedback: Feedback, [on, actor, act]: Step) => {
  const event = decideFeedback(feedback, act, { at: time(on), actor });
  return event.ok ? null : event.refusal;
};

const by = (actor: Actor, act: FeedbackAct, on = "2026-11-03T09:00"): Step => [on, actor, act];
const takeUp = by(controlOfficer, { type: "take-up" });
const answerOn = (on: string, isJustified = true): Step =>
  by(controlOfficer, { type: "answer", answer: "Đã rút kinh nghiệm", isJustified }, `${on}T09:00`);
const publishOn = (on: string): Step =>
  by(controlOfficer, { type: "publish", text: "Trung tâm đã khắc phục" }, `${on}T09:00`);
const dues = (feedback: Feedback) => {
  const answer = feedbackDues(feedback, calendar);
  return answer.ok ? Object.fromEntries(answer.value.map(({ step, by: until }) => [step, until])) : answer.refusal;
};
const question = (feedback: readonly Feedback[], on: string) => ({
  feedback: feedbackCases(feedback),
  asOf: time(`${on}T17:00`),
  calendar,
});

describe("feedback (phản ánh, kiến nghị)", () => {
  it("is sent online by a person signed in, in his own name", () => {
    expect(lodged()).toMatchObject({
      status: "lodged",
      route: "control-officer",
      lodgedAt: "2026-11-02T09:00:00+07:00",
    });
    expect(lodgeFeedback(lodging, { at: time("2026-11-02T09:00"), actor: otherCitizen })).toMatchObject({
      refusal: { code: "feedback.not-competent", act: "lodge" },
    });
  });

  it.each(["box", "hotline", "e-mail", "counter", "post"] as const)(
    "that came by %s is written down at the desk, without a name where none was given",
    (channel) => {
      expect(lodged({ channel, sender: null }, receptionOfficer)).toMatchObject({ channel, sender: null });
      expect(lodgeFeedback({ ...lodging, channel }, { at: time("2026-11-02T09:00"), actor: citizen }).ok).toBe(false);
    },
  );

  it("says something", () => {
    expect(lodgeFeedback({ ...lodging, content: " " }, { at: time("2026-11-02T09:00"), actor: citizen })).toMatchObject(
      { refusal: { code: "feedback.text-missing", act: "lodge" } },
    );
  });

  it("is taken up by the control officer, answered, published and rated by who sent it", () => {
    const rated = after(
      lodged(),
      takeUp,
      answerOn("2026-11-10"),
      publishOn("2026-11-11"),
      by(citizen, { type: "rate", isSatisfied: true }, "2026-11-12T20:00"),
    );
    expect(rated).toMatchObject({
      status: "published",
      takenUpBy: controlOfficer.id,
      isJustified: true,
      isSatisfied: true,
    });
  });

  it("is not answered before somebody took it up, nor after it was refused", () => {
    expect(refusalOf(lodged(), answerOn("2026-11-03"))).toEqual({
      code: "feedback.act-not-allowed",
      act: "answer",
      status: "lodged",
    });
    const refused = after(lodged(), takeUp, by(controlOfficer, { type: "refuse", reason: "Không thuộc phạm vi" }));
    expect(refusalOf(refused, answerOn("2026-11-04"))?.code).toBe("feedback.act-not-allowed");
  });

  it("is refused or answered in words", () => {
    const taken = after(lodged(), takeUp);
    expect(refusalOf(taken, by(controlOfficer, { type: "refuse", reason: " " }))).toEqual({
      code: "feedback.text-missing",
      act: "refuse",
    });
  });

  it("is asked about once, and the sender's addition may be written down for him", () => {
    const ask: FeedbackAct = { type: "ask-more", question: "Ngày nào?" };
    const asked = after(lodged(), takeUp, by(controlOfficer, ask));
    for (const actor of [citizen, controlOfficer])
      expect(refusalOf(asked, by(actor, { type: "give-more", content: "Ngày 01" }))).toBeNull();
    const told = after(asked, by(citizen, { type: "give-more", content: "Ngày 01" }));
    expect(refusalOf(told, by(controlOfficer, ask))).toEqual({ code: "feedback.more-already-asked" });
  });

  it("is rated by nobody else than its sender, and once", () => {
    const answered = after(lodged(), takeUp, answerOn("2026-11-10"));
    const rate: FeedbackAct = { type: "rate", isSatisfied: true };
    expect(refusalOf(answered, by(controlOfficer, rate))?.code).toBe("feedback.not-competent");
    expect(refusalOf(after(answered, by(citizen, rate)), by(citizen, { ...rate, isSatisfied: false }))).toEqual({
      code: "feedback.already-rated",
    });
  });

  it("goes to the control officer of the unit that it is forwarded to, and leaves the first", () => {
    const forwarded = after(lodged(), takeUp, by(controlOfficer, { type: "forward", unit: "noi-khac" }));
    expect(forwarded).toMatchObject({ status: "lodged", unit: "noi-khac", takenUpBy: null });
    expect(refusalOf(forwarded, takeUp)).toEqual({ code: "feedback.unknown" });
    expect(refusalOf(forwarded, by(at(controlOfficer, "noi-khac"), { type: "take-up" }))).toBeNull();
  });

  it("is shown to the public only as the published text, with no sender, person or dossier", () => {
    const answered = after(lodged(), takeUp, answerOn("2026-11-10"));
    expect(shownFeedback(answered)).toBeNull();
    expect(shownFeedback(after(answered, publishOn("2026-11-11")))).toEqual({
      unit: OFFICE,
      kind: "conduct",
      text: "Trung tâm đã khắc phục",
      publishedAt: "2026-11-11T09:00:00+07:00",
    });
  });
});

describe("complaint about a person (phản ánh về cán bộ)", () => {
  const on = day("2026-11-03");
  const complaint = lodged({ about: receptionOfficer.id });

  it("goes to an inspector of the province, and the unit's own people do not see it", () => {
    expect(complaint.route).toBe("inspector");
    expect(
      [inspector, controlOfficer, director, receptionOfficer].map((each) => seesFeedback(complaint, each, on)),
    ).toEqual([true, false, false, false]);
  });

  it.each(["control-officer", "inspector", "centre-director", "reception-officer"] as const)(
    "is as if it were not there for the person himself, though he be %s",
    (role) => {
      const person = staff("bi-phan-anh", role);
      const about = lodged({ about: person.id });
      expect(seesFeedback(about, person, on)).toBe(false);
      expect(refusalOf(about, by(person, { type: "take-up" }))).toEqual({ code: "feedback.unknown" });
    },
  );

  it("that turns out to be one leaves the control officer's hands at once", () => {
    const taken = after(lodged(), takeUp);
    const found = after(taken, by(controlOfficer, { type: "classify", kind: "conduct", about: controlOfficer.id }));
    expect(found).toMatchObject({ route: "inspector", takenUpBy: null, status: "lodged" });
    expect(refusalOf(found, takeUp)).toEqual({ code: "feedback.unknown" });
    expect(refusalOf(found, by(inspector, { type: "take-up" }))).toBeNull();
  });

  it("that turns out not to be one stays hidden from who was named in it", () => {
    const named = lodged({ about: controlOfficer.id });
    const cleared = after(named, by(inspector, { type: "classify", kind: "regulation", about: null }));
    expect(cleared).toMatchObject({ route: "control-officer", about: null });
    expect(seesFeedback(cleared, controlOfficer, on)).toBe(false);
    expect(seesFeedback(cleared, staff("kiem-soat-khac", "control-officer"), on)).toBe(true);
  });

  it("is seen by its sender, and by no other citizen or province", () => {
    expect(seesFeedback(complaint, citizen, on)).toBe(true);
    expect(seesFeedback(complaint, otherCitizen, on)).toBe(false);
    expect(seesFeedback(complaint, { ...inspector, tenant: "H98" }, on)).toBe(false);
  });

  it("sent without a name is nobody's to look up", () => {
    const anonymous = lodged({ channel: "box", sender: null, about: receptionOfficer.id }, controlOfficer);
    expect(seesFeedback(anonymous, citizen, on)).toBe(false);
  });
});

describe("time to handle feedback (thời hạn xử lý phản ánh)", () => {
  it("is 2 working days to refuse, 5 to ask or forward, 15 to answer", () => {
    expect(dues(lodged())).toEqual({
      refuse: "2026-11-04",
      "ask-more": "2026-11-09",
      forward: "2026-11-09",
      answer: "2026-11-23",
    });
  });

  it("runs from what the sender added, and stands while he is asked", () => {
    const asked = after(lodged(), takeUp, by(controlOfficer, { type: "ask-more", question: "Ngày nào?" }));
    expect(dues(asked)).toEqual({});
    // Fifteen working days after Wednesday the 4th: the 24th of November is a public holiday.
    expect(dues(after(asked, by(citizen, { type: "give-more", content: "Ngày 01" }, "2026-11-04T20:00")))).toEqual({
      answer: "2026-11-26",
    });
  });

  it("is 2 working days to publish once it is answered, and none after that", () => {
    const answered = after(lodged(), takeUp, answerOn("2026-11-06"));
    expect(dues(answered)).toEqual({ publish: "2026-11-10" });
    expect(dues(after(answered, publishOn("2026-11-09")))).toEqual({});
  });

  it("is not reckoned into a year without a calendar", () => {
    expect(dues({ ...lodged(), lodgedAt: time("2027-12-20T09:00") })).toMatchObject({ code: "calendar.not-published" });
  });

  it.each([
    ["answered and published on the last days", ["2026-11-23", "2026-11-26"], true],
    ["answered a day late", ["2026-11-25", "2026-11-26"], false],
    ["published a day late", ["2026-11-23", "2026-11-27"], false],
  ] as const)("%s is counted as the quality index counts", (_, [answered, published], isOnTime) => {
    const feedback = after(lodged(), takeUp, answerOn(answered), publishOn(published));
    expect(feedbackOnTime.of(question([feedback], "2026-11-30")).numerator).toBe(isOnTime ? 1 : 0);
  });

  it.each([
    ["2026-11-04", 1],
    ["2026-11-05", 0],
  ])("refused on %s: %i in time", (on, numerator) => {
    const refuse: FeedbackAct = { type: "refuse", reason: "Không thuộc phạm vi" };
    const refused = after(lodged(), takeUp, by(controlOfficer, refuse, `${on}T09:00`));
    expect(feedbackOnTime.of(question([refused], "2026-11-30")).numerator).toBe(numerator);
  });

  it.each([
    ["2026-11-09", 1],
    ["2026-11-10", 0],
  ])("asked about on %s: %i in time", (on, numerator) => {
    const ask: FeedbackAct = { type: "ask-more", question: "Ngày nào?" };
    const asked = after(lodged(), takeUp, by(controlOfficer, ask, `${on}T09:00`));
    expect(feedbackOnTime.of(question([asked], "2026-11-30")).numerator).toBe(numerator);
  });
});

describe("feedback in the indicators", () => {
  const answered = after(lodged(), takeUp, answerOn("2026-11-06"), publishOn("2026-11-09"));

  it("that had to be sent again counts against the first answer", () => {
    const again = lodged({ repeats: answered.id, dossier: null }, citizen, "phan-anh-2");
    const { behind } = feedbackSatisfied.of(question([answered, again], "2026-11-10"));
    expect(behind).toEqual({ counted: ["phan-anh-2"], missed: ["phan-anh-1"] });
  });

  it("names the dossiers complained of, and those complained of justly", () => {
    const unfounded = after(
      lodged({ dossier: "ho-so-2" }, citizen, "phan-anh-2"),
      takeUp,
      answerOn("2026-11-06", false),
    );
    const aboutRules = { ...answered, id: "phan-anh-3", kind: "regulation", dossier: "ho-so-3" } as const;
    expect([...dossiersComplainedOf([answered, unfounded, aboutRules])]).toEqual(["ho-so-1", "ho-so-2", "ho-so-3"]);
    expect([...justlyComplainedOf([answered, unfounded, aboutRules])]).toEqual(["ho-so-1"]);
  });
});
