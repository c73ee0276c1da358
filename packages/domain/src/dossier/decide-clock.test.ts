import { describe, expect, it } from "vitest";
import { approver, citizen, handlingOfficer, staff } from "../../fixtures/invented-office.ts";
import {
  after,
  askSupplement,
  filed,
  propose,
  receive,
  refusalOf,
  takeUp,
  type Step,
  type Story,
} from "../../fixtures/story.ts";
import { day } from "../calendar/calendar-day.ts";
import { allowedActs } from "./allowed-acts.ts";

const ground = { document: "Luật mẫu", clause: "Điều 7" };
const stop = (at = "2026-11-04T09:00"): Step => [at, approver, { type: "stop-clock", ground, reason: "Chờ giám định" }];
const resume = (at = "2026-11-10T09:00"): Step => [
  at,
  handlingOfficer,
  { type: "resume-clock", reason: "Đã có kết quả giám định" },
];
const reappoint = (at: string): Step => [at, approver, { type: "reappoint", workingDays: 2, reason: "Chờ xác minh" }];

/** Three working days from Tuesday 03/11/2026: due on Friday 06/11. */
const inAppraisal = after(filed(), [receive, takeUp]);
const stopped = after(inAppraisal, [stop()]);
const dates = ({ dossier }: Story) => [dossier.due?.on, dossier.dueOriginal?.on];

describe("time that special law leaves out (tạm dừng, tính tiếp thời hạn)", () => {
  it("stands still with its ground, the status unchanged and no due date", () => {
    expect(stopped.dossier).toMatchObject({
      status: "in-appraisal",
      due: null,
      clockStop: {
        ground,
        reason: "Chờ giám định",
        stoppedAt: "2026-11-04T09:00:00+07:00",
        due: { on: "2026-11-06" },
      },
    });
  });

  it("runs on with the days that were left: four working days stopped are four days more", () => {
    const resumed = after(stopped, [resume()]);
    expect(dates(resumed)).toEqual(["2026-11-12", "2026-11-12"]);
    expect(resumed.dossier.clockStop).toBeNull();
    expect(resumed.dossier.due?.segments).toContainEqual({
      kind: "excluded",
      from: "2026-11-04T09:00:00+07:00",
      to: "2026-11-10T09:00:00+07:00",
      reason: "Chờ giám định",
      source: ground,
    });
  });

  it("gives nothing back where it is stopped and resumed on one day", () => {
    expect(dates(after(stopped, [resume("2026-11-04T16:00")]))).toEqual(["2026-11-06", "2026-11-06"]);
  });

  it("may stand still again later, and both stops count", () => {
    const twice = after(stopped, [resume(), stop("2026-11-11T08:00"), resume("2026-11-13T08:00")]);
    expect(dates(twice)).toEqual(["2026-11-16", "2026-11-16"]);
  });

  it("moves the first promise and the re-appointment alike, and keeps them apart", () => {
    const promised = after(inAppraisal, [reappoint("2026-11-05T08:00")]);
    expect(dates(promised)).toEqual(["2026-11-10", "2026-11-06"]);
    const resumed = after(promised, [stop("2026-11-05T09:00"), resume("2026-11-09T09:00")]);
    expect(dates(resumed)).toEqual(["2026-11-12", "2026-11-10"]);
  });

  it("is stopped once at a time, and resumed only where it stands", () => {
    const since = { code: "clock.stopped", since: "2026-11-04T09:00:00+07:00" };
    expect(refusalOf(stopped, stop("2026-11-05T09:00"))).toEqual(since);
    expect(refusalOf(inAppraisal, resume())).toEqual({ code: "clock.not-stopped" });
  });

  it.each([
    ["propose", propose],
    ["ask for a supplement", askSupplement],
    ["re-appoint", reappoint("2026-11-04T15:00")],
  ] as const)("lets nobody %s meanwhile", (_, step) => {
    expect(refusalOf(stopped, ["2026-11-04T15:00", step[1], step[2]])?.code).toBe("clock.stopped");
  });

  it("leaves the citizen free to withdraw, and offers the officer only what may be done", () => {
    expect(refusalOf(stopped, ["2026-11-05T21:00", citizen, { type: "withdraw", reason: "Thôi" }])).toBeNull();
    const offered = allowedActs(stopped.dossier, handlingOfficer, day("2026-11-05"));
    expect(offered).toContain("resume-clock");
    expect(offered).toContain("inspect");
    expect(offered).not.toContain("propose");
    expect(allowedActs(inAppraisal.dossier, handlingOfficer, day("2026-11-05"))).not.toContain("resume-clock");
  });

  it("is a leader's to stop, on a ground that is named, with its reason", () => {
    const missing = { code: "dossier.reason-missing" };
    const without = (more: object): Step => [stop()[0], approver, { ...stop()[2], ...more } as Step[2]];
    expect(refusalOf(inAppraisal, without({ reason: " " }))).toEqual(missing);
    expect(refusalOf(inAppraisal, without({ ground: { document: "" } }))).toEqual(missing);
    expect(refusalOf(inAppraisal, [stop()[0], handlingOfficer, stop()[2]])?.code).toBe("access.not-competent");
    expect(refusalOf(inAppraisal, [stop()[0], staff("truong-phong", "department-leader"), stop()[2]])).toBeNull();
    expect(refusalOf(stopped, [resume()[0], handlingOfficer, { type: "resume-clock", reason: "" }])).toEqual(missing);
  });
});
