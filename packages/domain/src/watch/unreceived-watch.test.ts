import { describe, expect, it } from "vitest";
import { handlingOfficer, receptionOfficer, staff, time } from "../../fixtures/invented-office.ts";
import { OFFICE } from "../../fixtures/invented-pack.ts";
import { officialCalendar as calendar } from "../../fixtures/official-calendar.ts";
import { after, filed, receive } from "../../fixtures/story.ts";
import { day } from "../calendar/calendar-day.ts";
import { noticeReaders } from "./notice-readers.ts";
import { unreceivedWatch, type FiledDossier } from "./unreceived-watch.ts";

/** Filed online on Monday 02/11/2026 at 08:00; the desk is open from 07:30 to 11:30 and from 13:00 to 17:00. */
const online: FiledDossier = { ...filed().dossier, statusSince: time("2026-11-02T08:00") };
const watch = (at: string, dossiers: readonly FiledDossier[] = [online]) =>
  unreceivedWatch({ dossiers, at: time(at), calendar, units: [OFFICE] });

describe("online dossiers not received (hồ sơ trực tuyến chưa tiếp nhận)", () => {
  it("are listed once the desk has had more than eight working hours", () => {
    expect(watch("2026-11-03T08:00")).toEqual([]);
    expect(watch("2026-11-03T08:01")).toMatchObject([
      { unit: OFFICE, lines: [{ dossier: "ho-so-1", since: online.statusSince, workingMinutes: 481 }] },
    ]);
  });

  it("do not age over a weekend", () => {
    const friday = { ...online, statusSince: time("2026-11-06T16:00") };
    expect(watch("2026-11-09T14:30", [friday])).toEqual([]);
    expect(watch("2026-11-10T09:00", [friday])).toMatchObject([{ lines: [{ workingMinutes: 630 }] }]);
  });

  it("begin anew when the citizen has completed what was asked", () => {
    expect(watch("2026-11-10T08:00", [{ ...online, statusSince: time("2026-11-09T16:00") }])).toEqual([]);
  });

  it("are counted by unit, the longest waiting first", () => {
    const older = { ...online, id: "ho-so-0", statusSince: time("2026-10-30T08:00") };
    expect(watch("2026-11-04T08:00", [online, older])[0]!.lines.map(({ dossier }) => dossier)).toEqual([
      "ho-so-0",
      "ho-so-1",
    ]);
  });

  it("are not those received, nor those brought to the counter", () => {
    const received = { ...after(filed(), [receive]).dossier, statusSince: online.statusSince };
    expect(watch("2026-11-10T08:00", [received, { ...online, channel: "counter" }])).toEqual([]);
  });

  it("are told once a week: every day of a week has the same key, the next week another", () => {
    const keys = ["2026-11-04", "2026-11-06", "2026-11-09"].map((on) => watch(`${on}T08:00`)[0]!.key);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it("are not told on a day off", () => {
    expect(watch("2026-11-08T08:00")).toEqual([]);
  });

  it("are brought before the head of the desk", () => {
    const director = staff("giam-doc", "centre-director");
    expect(
      noticeReaders(watch("2026-11-04T08:00")[0]!, [director, receptionOfficer, handlingOfficer], day("2026-11-04")),
    ).toEqual([director, receptionOfficer]);
  });

  it("follow the limit that the province sets itself", () => {
    const limit = { workingMinutes: 240, source: { document: "Quy chế mẫu" } };
    const told = unreceivedWatch({
      dossiers: [online],
      at: time("2026-11-02T14:00"),
      calendar,
      units: [OFFICE],
      limit,
    });
    expect(told).toMatchObject([{ limit, lines: [{ workingMinutes: 270 }] }]);
  });
});
