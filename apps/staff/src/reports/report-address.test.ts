import { day, parseReportMonth } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { readReportPlace, reportAddress, type ReportPlace } from "./report-address.ts";

const nowhere: ReportPlace = { period: null, unit: null, comparison: "none", number: null, page: 1, frozen: null };
const back = (place: ReportPlace) => readReportPlace(reportAddress(place).split("?")[1] ?? "");

describe("address of a report (địa chỉ báo cáo)", () => {
  it("leads back to the same period, unit, comparison, list and page", () => {
    const places: readonly ReportPlace[] = [
      nowhere,
      { ...nowhere, period: { from: day("2026-10-01"), to: day("2026-10-31") }, unit: "cam-pha", comparison: "before" },
      { ...nowhere, number: { of: "indicator", indicator: "766-2.1", part: "missed" }, page: 3 },
      { ...nowhere, number: { of: "agency", agency: "ubnd-phuong", part: "openOverdue" } },
      { ...nowhere, unit: "cam-pha", frozen: { month: parseReportMonth("2026-10")!, version: 2 } },
    ];
    for (const place of places) expect(back(place)).toEqual(place);
  });

  it("is short where there is nothing to say", () => {
    expect(reportAddress(nowhere)).toBe("/bao-cao");
  });

  it("reads what no report has as nothing", () => {
    expect(
      readReportPlace("tu=2026-02-30&den=2026-03-01&so-voi=hom-qua&chi-so=xyz&phan=missed&trang=-1&chot=2026-13&lan=1"),
    ).toEqual(nowhere);
  });
});
