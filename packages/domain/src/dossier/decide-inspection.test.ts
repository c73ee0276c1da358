import { describe, expect, it } from "vitest";
import { handlingOfficer, receptionOfficer, time } from "../../fixtures/invented-office.ts";
import { after, filed, receive, refusalOf, takeUp, type Step } from "../../fixtures/story.ts";

const record = {
  type: "inspect",
  place: " Tổ 5, phường Mẫu ",
  participants: ["Tổ trưởng tổ dân phố (hư cấu)", " "],
  content: "Thửa đất đúng như hồ sơ",
  at: time("2026-11-04T08:00"),
} as const;
const inspect = (more: Partial<typeof record> = {}): Step => [
  "2026-11-04T11:00",
  handlingOfficer,
  { ...record, ...more },
];
const inAppraisal = after(filed(), [receive, takeUp]);

describe("inspection (thẩm tra, xác minh)", () => {
  it("keeps time, place, participants and content, and lets the clock run on", () => {
    const { dossier, events } = after(inAppraisal, [inspect()]);
    expect(events.at(-1)).toMatchObject({
      type: "inspected",
      data: {
        place: "Tổ 5, phường Mẫu",
        participants: ["Tổ trưởng tổ dân phố (hư cấu)"],
        content: "Thửa đất đúng như hồ sơ",
        at: "2026-11-04T08:00:00+07:00",
      },
    });
    expect(dossier).toStrictEqual({ ...inAppraisal.dossier, sequence: inAppraisal.dossier.sequence + 1 });
  });

  it.each([
    ["time", { at: time("2026-11-04T11:01") as typeof record.at }],
    ["place", { place: "" as typeof record.place }],
    ["participants", { participants: ["", ""] as unknown as typeof record.participants }],
    ["content", { content: " " as typeof record.content }],
  ] as const)("is refused without its %s", (lacks, more) => {
    expect(refusalOf(inAppraisal, inspect(more))).toEqual({ code: "inspection.incomplete", lacks });
  });

  it("is the handling officer's, while he appraises", () => {
    const [at, , act] = inspect();
    expect(refusalOf(inAppraisal, [at, receptionOfficer, act])?.code).toBe("access.not-competent");
    expect(refusalOf(after(filed(), [receive]), inspect())?.code).toBe("dossier.act-not-allowed");
  });
});
