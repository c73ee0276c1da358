import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "./calendar-day.ts";
import {
  clockOf,
  dayOf,
  epochSecondsOf,
  minutesOf,
  moment,
  momentAt,
  momentFromEpochSeconds,
  parseMoment,
} from "./moment.ts";

const someMoment = fc.integer({ min: -6_000_000_000, max: 6_000_000_000 }).map(momentFromEpochSeconds);

describe("moment in Vietnam's time (thời điểm)", () => {
  it("reads back every second as it was written", () => {
    fc.assert(
      fc.property(someMoment, (at) => {
        expect(parseMoment(at)).toBe(at);
        expect(momentFromEpochSeconds(epochSecondsOf(at))).toBe(at);
      }),
    );
  });

  it("orders moments as their texts", () => {
    fc.assert(fc.property(someMoment, someMoment, (a, b) => a < b === epochSecondsOf(a) < epochSecondsOf(b)));
  });

  it("is seven hours ahead of universal time, on every day of the year", () => {
    expect(momentFromEpochSeconds(0)).toBe("1970-01-01T07:00:00+07:00");
    expect(momentFromEpochSeconds(1_792_515_599)).toBe("2026-10-20T23:59:59+07:00");
    expect(momentFromEpochSeconds(1_792_515_600)).toBe("2026-10-21T00:00:00+07:00");
  });

  it("drops the part of a second", () => {
    expect(momentFromEpochSeconds(59.999)).toBe("1970-01-01T07:00:59+07:00");
  });

  it.each([
    "2026-11-22T09:32:00Z",
    "2026-11-22T09:32:00+00:00",
    "2026-11-22T24:00:00+07:00",
    "2026-11-22T09:60:00+07:00",
    "2026-11-22T09:32:60+07:00",
    "2026-02-30T09:32:00+07:00",
    "2026-11-22T09:32+07:00",
    "2026-11-22 09:32:00+07:00",
    "2026-11-22",
  ])("does not take %s for a moment in Vietnam's time", (text) => {
    expect(parseMoment(text)).toBeNull();
    expect(() => moment(text)).toThrow(text);
  });

  it("tells day, minutes and clock", () => {
    const at = moment("2023-10-27T09:32:41+07:00");
    expect([dayOf(at), minutesOf(at), clockOf(at)]).toEqual(["2023-10-27", 572, "09:32"]);
  });

  it("makes 24:00 the beginning of the next day, also at the end of a year", () => {
    expect(momentAt(day("2026-11-22"), 1439)).toBe("2026-11-22T23:59:00+07:00");
    expect(momentAt(day("2026-12-31"), 1440)).toBe("2027-01-01T00:00:00+07:00");
    expect(momentAt(day("2026-11-22"), 2 * 1440 + 65)).toBe("2026-11-24T01:05:00+07:00");
  });

  it("makes less than no minutes a day before", () => {
    expect(momentAt(day("2026-03-01"), -1)).toBe("2026-02-28T23:59:00+07:00");
    expect(momentAt(day("2026-03-01"), -1440)).toBe("2026-02-28T00:00:00+07:00");
  });
});
