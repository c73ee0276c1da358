import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../calendar/calendar-day.ts";
import { moment, momentAt } from "../calendar/moment.ts";
import { FORM_LISTS } from "./official-form.ts";
import { REGIMES } from "./regime.ts";
import { regimeAt, regimeOf } from "./regime-at.ts";

const at = (text: string) => regimeAt(moment(`${text}+07:00`));

describe("legal regime (chế độ pháp lý)", () => {
  it.each([
    ["2018-01-22T08:00:00", "before", "Quyết định 09/2015/QĐ-TTg"],
    ["2018-06-20T23:59:59", "before", "Quyết định 09/2015/QĐ-TTg"],
    ["2018-06-21T00:00:00", "A", "Nghị định 61/2018/NĐ-CP"],
    ["2021-12-05T17:00:00", "A", "Nghị định 61/2018/NĐ-CP"],
    ["2021-12-06T07:30:00", "A2", "Nghị định 107/2021/NĐ-CP"],
    ["2025-06-30T23:59:59", "A2", "Nghị định 107/2021/NĐ-CP"],
    ["2025-07-01T00:00:00", "B", "Nghị định 118/2025/NĐ-CP"],
    ["2026-08-04T17:00:00", "B", "Nghị định 118/2025/NĐ-CP"],
    ["2026-08-05T07:30:00", "C", "Nghị định 118/2025/NĐ-CP"],
  ])("at %s is %s, under %s", (text, id, document) => {
    expect(at(text)).toMatchObject({ id, decree: { document } });
  });

  it("lets the five centres' reports of 2018 to 2023 lie under the decree of 2018", () => {
    for (const text of ["2018-12-20", "2020-06-26", "2021-07-15"]) expect(at(`${text}T08:00:00`).id).toBe("A");
    expect(at("2023-08-31T08:00:00").id).toBe("A2");
  });

  it("knows six forms from 6 January 2019 and seven from 15 September 2025", () => {
    expect(at("2019-01-05T08:00:00").forms).toEqual([]);
    expect(at("2019-01-06T08:00:00").forms.map(({ number }) => number)).toEqual(["01", "02", "03", "04", "05", "06"]);
    expect(at("2025-09-14T08:00:00").forms).toHaveLength(6);
    expect(at("2025-09-15T08:00:00").forms).toHaveLength(7);
  });

  it("finds a form by what it is for: the control sheet was number 05 and is number 06", () => {
    const controlSheet = (text: string) => at(text).forms.find(({ kind }) => kind === "control-sheet")?.number;
    expect(controlSheet("2025-09-14T08:00:00")).toBe("05");
    expect(controlSheet("2025-09-15T08:00:00")).toBe("06");
    expect(at("2025-09-14T08:00:00").forms.some(({ kind }) => kind === "stop-notice")).toBe(false);
  });

  it.each(FORM_LISTS.map(({ value }) => value))("numbers the forms of one list from 01, each kind once", (...forms) => {
    expect(forms.map(({ number }) => Number(number))).toEqual(forms.map((_, index) => index + 1));
    expect(new Set(forms.map(({ kind }) => kind)).size).toBe(forms.length);
  });

  it("puts the province last in the dossier code of 2019, and first from 15 September 2020", () => {
    expect(at("2018-12-31T08:00:00").unitCodeOrder).toBeNull();
    expect(at("2020-09-14T08:00:00").unitCodeOrder).toBe("province-last");
    expect(at("2020-09-15T08:00:00").unitCodeOrder).toBe("province-first");
  });

  it("opens reception to the whole province in 2025 and to the whole nation in August 2026", () => {
    expect(at("2025-06-30T08:00:00").nonTerritorial).toBe("none");
    expect(at("2025-07-01T08:00:00").nonTerritorial).toBe("province");
    expect(at("2026-08-05T08:00:00").nonTerritorial).toBe("nation");
  });

  it("starts the clock as the receipt shows it, and names the Ministry of Justice, from August 2026", () => {
    expect(at("2026-08-04T08:00:00")).toMatchObject({ isClockStartOnReceipt: false, controller: "government-office" });
    expect(at("2026-08-05T08:00:00")).toMatchObject({ isClockStartOnReceipt: true, controller: "ministry-of-justice" });
  });

  it("stays that of the reception while the dossier lives on under a later decree", () => {
    const submittedAt = moment("2025-06-30T22:00:00+07:00");
    expect(regimeOf({ submittedAt, receivedAt: null }).id).toBe("A2");
    expect(regimeOf({ submittedAt, receivedAt: moment("2025-07-01T08:00:00+07:00") }).id).toBe("B");
    expect(regimeOf({ submittedAt, receivedAt: moment("2025-06-30T23:00:00+07:00") }).id).toBe("A2");
  });

  it("never goes back to an earlier decree", () => {
    const order = ["before", ...REGIMES.map(({ value }) => value.id)];
    const days = fc.integer({ min: 0, max: 5000 }).map((n) => momentAt(addDays(day("2015-01-01"), n), 480));
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [earlier, later] = one <= other ? [one, other] : [other, one];
        expect(order.indexOf(regimeAt(earlier).id)).toBeLessThanOrEqual(order.indexOf(regimeAt(later).id));
      }),
    );
  });
});
