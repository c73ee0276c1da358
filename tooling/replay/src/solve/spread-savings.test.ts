import { nationalCatalogue } from "@motcua/catalogue";
import { day, dayOf, epochSecondsOf, isWithinHours, workingCalendar } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { hoursFrom } from "../play/invented-centre.ts";
import { receptions } from "./receptions.ts";
import { seeded } from "./seeded.ts";
import { spreadSavings } from "./spread-savings.ts";

const calendar = workingCalendar(nationalCatalogue().calendars, [hoursFrom(day("2018-01-01"))]);
const procedure = { code: "9.000001", title: "Thủ tục hư cấu", field: "LV", workingDays: 7 };
const received = receptions(
  Array.from({ length: 400 }, () => ({ procedure })),
  { prefix: "thu", from: day("2018-02-01"), to: day("2018-05-31"), calendar },
);

const minutesSaved = (ends: readonly string[]): number =>
  received.reduce(
    (sum, { due }, index) => sum + (epochSecondsOf(due.at) - epochSecondsOf(ends[index] as never)) / 60,
    0,
  );

describe("hours saved, dealt to many dossiers (số giờ trả trước hạn)", () => {
  it("adds up to the printed hours to the minute", () => {
    for (const target of [60 * 2200, 60 * 8347, 60 * 20_001])
      expect(minutesSaved(spreadSavings(received, target, { calendar, random: seeded(1) }))).toBe(target);
  });

  it("ends every dossier in office hours or as they close, after the day of reception and not after the due day", () => {
    const ends = spreadSavings(received, 60 * 8347, { calendar, random: seeded(1) });
    for (const [index, end] of ends.entries()) {
      const { receivedAt, due } = received[index]!;
      expect(isWithinHours(end, calendar) || /T(?:11:30|17:00)/.test(end), end).toBe(true);
      expect(dayOf(end) > dayOf(receivedAt) && dayOf(end) <= due.on).toBe(true);
    }
  });

  it("says when so many hours cannot be saved", () => {
    expect(() => spreadSavings(received, 60 * 1_000_000, { calendar, random: seeded(1) })).toThrow("cannot be placed");
  });
});
