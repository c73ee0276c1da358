import { describe, expect, it } from "vitest";
import { time } from "../../fixtures/invented-office.ts";
import { officialCalendar as calendar } from "../../fixtures/official-calendar.ts";
import { after, filed, receive, takeUp, type Step } from "../../fixtures/story.ts";
import { forwardingDue, isForwardedInTime, isForwardingOverdue } from "./forwarding.ts";

const by = (when: string) => forwardingDue(time(when), calendar).by.slice(0, 16);

describe("handing a dossier on (chuyển hồ sơ đến nơi giải quyết)", () => {
  it("happens on the day of reception when it came by 15:00", () => {
    expect([by("2026-11-03T09:00"), by("2026-11-03T15:00")]).toEqual(["2026-11-03T17:00", "2026-11-03T17:00"]);
  });

  it("happens at the beginning of the next working day when it came later, holidays left out", () => {
    expect(by("2026-11-03T15:01")).toBe("2026-11-04T07:30");
    expect(by("2026-11-06T16:00")).toBe("2026-11-09T07:30");
    expect(by("2026-11-23T16:00")).toBe("2026-11-25T07:30");
  });

  it("is overdue once that day is over and nobody has taken it up", () => {
    const received = after(filed(), [receive]).dossier;
    expect(isForwardingOverdue(received, time("2026-11-03T23:59"), calendar)).toBe(false);
    expect(isForwardingOverdue(received, time("2026-11-04T00:00"), calendar)).toBe(true);
    expect(isForwardingOverdue(after(filed(), [receive, takeUp]).dossier, time("2026-11-10T08:00"), calendar)).toBe(
      false,
    );
  });

  it("is read from the log afterwards", () => {
    const late: Step = ["2026-11-04T08:00", takeUp[1], takeUp[2]];
    expect(isForwardedInTime(after(filed(), [receive, takeUp]).events, calendar)).toBe(true);
    expect(isForwardedInTime(after(filed(), [receive, late]).events, calendar)).toBe(false);
    expect(isForwardedInTime(after(filed(), [receive]).events, calendar)).toBeNull();
  });
});
