import { describe, expect, it } from "vitest";
import { officialCalendar as calendar } from "../../../fixtures/official-calendar.ts";
import { moment } from "../../calendar/moment.ts";
import { isFeedbackOnTime, type FeedbackCase } from "./feedback-case.ts";
import { feedbackOnTime } from "./feedback-on-time.ts";
import { feedbackSatisfied } from "./feedback-satisfied.ts";

const at = (text: string) => moment(`${text}:00+07:00`);
/** Received on Monday 05/10/2026. */
const received: FeedbackCase = { id: "pakn-1", receivedAt: at("2026-10-05T09:00") };
const isOnTime = (more: Partial<FeedbackCase>, asOf = "2026-10-31T23:59") =>
  isFeedbackOnTime({ ...received, ...more }, { asOf: at(asOf), calendar });

describe("feedback in time (xử lý phản ánh đúng hạn)", () => {
  it("is refused within two working days", () => {
    expect(isOnTime({ refusedAt: at("2026-10-07T17:00") })).toBe(true);
    expect(isOnTime({ refusedAt: at("2026-10-08T08:00") })).toBe(false);
  });

  it("is asked about within five working days, and then waits for the person who wrote", () => {
    expect(isOnTime({ moreAskedAt: at("2026-10-12T17:00") })).toBe(true);
    expect(isOnTime({ moreAskedAt: at("2026-10-13T08:00") })).toBe(false);
  });

  it("is answered within fifteen working days, counted from what was added", () => {
    expect(isOnTime({ answeredAt: at("2026-10-26T17:00"), publishedAt: at("2026-10-26T18:00") })).toBe(true);
    expect(isOnTime({ answeredAt: at("2026-10-27T08:00"), publishedAt: at("2026-10-27T18:00") })).toBe(false);
    const added = { moreAskedAt: at("2026-10-06T09:00"), moreGivenAt: at("2026-10-09T09:00") };
    expect(isOnTime({ ...added, answeredAt: at("2026-10-30T09:00"), publishedAt: at("2026-10-30T10:00") })).toBe(true);
  });

  it("is published within two working days of the answer", () => {
    expect(isOnTime({ answeredAt: at("2026-10-15T09:00"), publishedAt: at("2026-10-19T09:00") })).toBe(true);
    expect(isOnTime({ answeredAt: at("2026-10-15T09:00"), publishedAt: at("2026-10-20T09:00") })).toBe(false);
  });

  it("without an answer is in time until the fifteenth working day is over", () => {
    expect(isOnTime({}, "2026-10-26T23:59")).toBe(true);
    expect(isOnTime({}, "2026-10-27T00:00")).toBe(false);
  });

  it("is judged as of then: an answer of November is not seen in October", () => {
    const answeredLater = { answeredAt: at("2026-11-02T09:00"), publishedAt: at("2026-11-02T10:00") };
    expect(isOnTime(answeredLater, "2026-10-20T23:59")).toBe(true);
    expect(isOnTime(answeredLater, "2026-10-31T23:59")).toBe(false);
  });

  it("satisfies unless disliked, repeated or late", () => {
    const answered = { answeredAt: at("2026-10-12T09:00"), publishedAt: at("2026-10-12T10:00") };
    const question = {
      feedback: [
        { ...received, ...answered, id: "tot" },
        { ...received, ...answered, id: "bi-che", isSatisfied: false },
        { ...received, ...answered, id: "gui-lai", isRepeated: true },
        { ...received, id: "qua-han" },
      ],
      asOf: at("2026-10-31T23:59"),
      calendar,
    };
    expect(feedbackOnTime.of(question).behind).toEqual({ counted: ["tot", "bi-che", "gui-lai"], missed: ["qua-han"] });
    expect(feedbackSatisfied.of(question).behind.counted).toEqual(["tot"]);
  });
});
