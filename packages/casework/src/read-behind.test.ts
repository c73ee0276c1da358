import { day, figuresOf, moment, type PeriodFigures, type StaffActor } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import type { Caller, DossierLine } from "./ports.ts";
import { readBehind, type ReportNumber } from "./read-behind.ts";
import { inMemoryDesk } from "./testing/in-memory-desk.ts";
import { approver, citizen, confirmation, OFFICE } from "./testing/invented-office.ts";
import { refusalOf, valueOf } from "./testing/story.ts";

const period = { from: day("2026-10-01"), to: day("2026-10-31") };
const actor: StaffActor = {
  ...(approver.actor as StaffActor),
  posts: [{ role: "inspector", office: OFFICE, from: day("2025-07-01") }],
};
const inspector: Caller = { ...approver, actor };

const ids = Array.from({ length: 250 }, (_, n) => `ho-so-${n + 1}`);
const empty = figuresOf([]);
const figures: PeriodFigures = {
  ...empty,
  values: empty.values.map((value) => {
    if (value.id === "filed-online") return { ...value, behind: { counted: ids, missed: [] } };
    return value.id === "766-4.5a"
      ? { ...value, behind: { counted: [confirmation.code], missed: ["0.000000"] } }
      : value;
  }),
  league: [
    {
      agency: "ubnd",
      volume: 3,
      solved: 2,
      late: 1,
      latePercent: 50,
      openOverdue: 1,
      months: [],
      monthToMonth: "not-measurable",
      spread: "not-measurable",
      behind: { late: ["ho-so-1"], openOverdue: ["ho-so-2"] },
    },
  ],
};

/** A desk on which one dossier has moved away since it was counted. */
function desk() {
  const on = inMemoryDesk();
  return {
    ...on.desk,
    figures: async () => ({ ...figures, asOf: moment("2026-11-02T20:00:00+07:00") }),
    casebook: {
      ...on.desk.casebook,
      lines: async (_: unknown, wanted: readonly string[]) =>
        wanted.filter((id) => id !== "ho-so-150").map((id) => ({ id }) as DossierLine),
    },
  };
}

const asked = (number: ReportNumber, page = 1, caller = inspector) =>
  readBehind(desk(), caller, { period, number, page });
const online: ReportNumber = { of: "indicator", indicator: "filed-online", part: "counted" };

describe("the dossiers behind a number (hồ sơ sau con số)", () => {
  it("come a hundred at a time, in the order in which they were counted", async () => {
    const pages = await Promise.all([1, 2, 3, 4].map((page) => asked(online, page).then(valueOf)));
    expect(pages.map(({ total, pages: all }) => [total, all])).toEqual(Array.from({ length: 4 }, () => [250, 3]));
    expect(pages.flatMap(({ lines }) => lines.map(({ id }) => id))).toEqual(ids.filter((id) => id !== "ho-so-150"));
  });

  it("that have left the reader's sight are counted and not shown", async () => {
    expect(valueOf(await asked(online, 2))).toMatchObject({ unseen: 1, procedures: [] });
    expect(valueOf(await asked(online, 3)).unseen).toBe(0);
  });

  it("are those of an agency's late ones too", async () => {
    const late = valueOf(await asked({ of: "agency", agency: "ubnd", part: "late" }));
    const overdue = valueOf(await asked({ of: "agency", agency: "ubnd", part: "openOverdue" }));
    expect([late, overdue].map(({ lines }) => lines.map(({ id }) => id))).toEqual([["ho-so-1"], ["ho-so-2"]]);
    expect(valueOf(await asked({ of: "agency", agency: "khac", part: "late" })).total).toBe(0);
  });

  it("are procedures where the number counts procedures, by their titles", async () => {
    const connected = (part: "counted" | "missed") => asked({ of: "indicator", indicator: "766-4.5a", part });
    const [{ lines, procedures }, missed] = [valueOf(await connected("counted")), valueOf(await connected("missed"))];
    expect(lines).toEqual([]);
    expect(procedures.map(({ code }) => code)).toEqual([confirmation.code]);
    expect(procedures[0]?.title).toBe(confirmation.title);
    expect(missed.procedures).toEqual([{ code: "0.000000", title: "0.000000" }]);
  });

  it("are shown to nobody who may not read the report", async () => {
    expect(refusalOf(await asked(online, 1, citizen))?.code).toBe("report.not-competent");
  });
});
