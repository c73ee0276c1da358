import { describe, expect, it } from "vitest";
import { moment } from "../calendar/moment.ts";
import { nextTry, oldNewsBefore, sendableFrom, sendableUntil } from "./sending-times.ts";

const at = (text: string) => moment(`${text}:00+07:00`);

describe("when a message is sent (giờ gửi tin)", () => {
  it.each([
    ["2026-11-23T02:10", "2026-11-23T07:00"],
    ["2026-11-23T06:59", "2026-11-23T07:00"],
    ["2026-11-23T07:00", "2026-11-23T07:00"],
    ["2026-11-23T20:59", "2026-11-23T20:59"],
    ["2026-11-23T21:00", "2026-11-24T07:00"],
    ["2026-12-31T23:30", "2027-01-01T07:00"],
  ])("a text message of %s goes out at %s, so that no telephone rings at night", (made, sent) => {
    expect(sendableFrom("sms", at(made))).toBe(at(sent));
  });

  it("an e-mail goes out at once, by night as well", () => {
    expect(sendableFrom("email", at("2026-11-23T02:10"))).toBe(at("2026-11-23T02:10"));
  });

  it("is tried again after 1, 5, 15, 60 and 180 minutes, and from then on every three hours", () => {
    const made = { medium: "email", at: at("2026-11-23T08:00") } as const;
    const now = at("2026-11-23T08:00");
    expect([1, 2, 3, 4, 5, 9].map((tries) => nextTry(made, { tries, now })?.slice(11, 16))).toEqual([
      "08:01",
      "08:05",
      "08:15",
      "09:00",
      "11:00",
      "11:00",
    ]);
  });

  it("is given up after three days: then it is no news", () => {
    const made = { medium: "email", at: at("2026-11-23T08:00") } as const;
    expect(sendableUntil(made.at)).toBe(at("2026-11-26T08:00"));
    expect(oldNewsBefore(at("2026-11-26T08:00"))).toBe(made.at);
    expect(nextTry(made, { tries: 20, now: at("2026-11-26T05:00") })).toBe(at("2026-11-26T08:00"));
    expect(nextTry(made, { tries: 20, now: at("2026-11-26T05:01") })).toBeNull();
  });

  it("waits for the morning where the next try falls into the night", () => {
    const made = { medium: "sms", at: at("2026-11-23T20:00") } as const;
    expect(nextTry(made, { tries: 4, now: at("2026-11-23T20:30") })).toBe(at("2026-11-24T07:00"));
  });
});
