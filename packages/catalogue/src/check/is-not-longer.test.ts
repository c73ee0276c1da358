import type { Phase, TimeLimit } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { isNotLonger } from "./is-not-longer.ts";

const received = (limit: TimeLimit): readonly Phase[] => [{ startsOn: "received", limit }];
const days = (quantity: number): TimeLimit => ({ unit: "working-day", quantity });
const sameDay = (cutOff: number): TimeLimit => ({ unit: "same-day", cutOff });

const source = { document: "Nghị định mẫu" };

describe("a province only shortens (tỉnh chỉ được rút ngắn)", () => {
  it.each<{ it: string; limit: TimeLimit; published: TimeLimit; answer: boolean }>([
    { it: "accepts fewer working days", limit: days(2), published: days(3), answer: true },
    { it: "accepts the same", limit: days(3), published: days(3), answer: true },
    { it: "accepts half a day less", limit: days(7), published: days(7.5), answer: true },
    { it: "refuses more", limit: days(3.5), published: days(3), answer: false },
    { it: "accepts the same day in place of a day", limit: sameDay(900), published: days(1), answer: true },
    { it: "refuses the same day in place of half a day", limit: sameDay(900), published: days(0.5), answer: false },
    { it: "accepts a later cut-off", limit: sameDay(960), published: sameDay(900), answer: true },
    { it: "refuses an earlier cut-off", limit: sameDay(840), published: sameDay(900), answer: false },
    {
      it: "accepts eight hours in place of a day",
      limit: { unit: "working-hour", quantity: 8 },
      published: days(1),
      answer: true,
    },
    {
      it: "refuses nine hours in place of a day",
      limit: { unit: "working-hour", quantity: 9 },
      published: days(1),
      answer: false,
    },
    {
      it: "refuses a rule on late reception that the nation does not have",
      limit: { unit: "working-day", quantity: 2, startRule: { lastMinutes: 60, source } },
      published: days(3),
      answer: false,
    },
    {
      it: "accepts the nation's own rule on late reception",
      limit: { unit: "working-day", quantity: 2, startRule: { lastMinutes: 60, source } },
      published: { unit: "working-day", quantity: 3, startRule: { lastMinutes: 60, source } },
      answer: true,
    },
    {
      it: "refuses what cannot be compared",
      limit: { unit: "calendar-day", quantity: 3 },
      published: days(3),
      answer: false,
    },
    {
      it: "refuses a text that nobody has labelled",
      limit: { unit: "unlabelled", text: "theo mô tả" },
      published: days(3),
      answer: false,
    },
    {
      it: "compares a chain part by part",
      limit: { unit: "chain", parts: [sameDay(900), days(1)] },
      published: { unit: "chain", parts: [sameDay(900), days(2)] },
      answer: true,
    },
  ])("$it", ({ limit, published, answer }) => {
    expect(isNotLonger(received(limit), received(published))).toBe(answer);
  });

  it("refuses to drop or add a phase", () => {
    const two: readonly Phase[] = [...received(days(5)), { startsOn: "obligation-proved", limit: days(3) }];
    expect(isNotLonger(received(days(5)), two)).toBe(false);
    expect(isNotLonger(two, received(days(8)))).toBe(false);
    expect(isNotLonger(two, two)).toBe(true);
  });
});
