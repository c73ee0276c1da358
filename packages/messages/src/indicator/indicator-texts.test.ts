import {
  agenciesVisited,
  agencyTime,
  attitude,
  complaintsHandled,
  contactsNeeded,
  day,
  deskOrganisation,
  handlingTime,
  MONTHLY_INDICATORS,
  onlineServices,
  publicityOfProcedures,
  QUALITY_GROUPS,
  type PeriodWarning,
} from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../language.ts";
import { englishFaults, vietnameseFaults } from "../proofreading.ts";
import {
  evaluationIndexText,
  indicatorText,
  numberText,
  percentText,
  periodWarningText,
  qualityClassText,
  qualityGroupText,
  shareText,
  staffClassText,
  timeSavedText,
  trafficLightText,
} from "../index.ts";

describe("numbers of a report (số liệu báo cáo)", () => {
  it("have a decimal comma and dots between thousands in Vietnamese, the other way round in English", () => {
    expect([numberText(26_788.333, "vi", 1), numberText(26_788.333, "en", 1)]).toEqual(["26.788,3", "26,788.3"]);
    expect(numberText(642_920, "vi")).toBe("642.920");
    expect(numberText(-62.5, "vi", 2)).toBe("−62,50");
  });

  it("never show a nought below nought", () => {
    expect(numberText(-0.001, "vi", 2)).toBe("0,00");
  });

  it("1,198 of 9,758 read 12,28%", () => {
    expect(shareText({ numerator: 1198, denominator: 9758 }, "vi")).toBe("1.198/9.758 (12,28%)");
    expect(shareText({ numerator: 1198, denominator: 9758 }, "en")).toBe("1,198/9,758 (12.28%)");
  });

  it("are printed to the decimals of the report: 155 of 248 is 62,5%, 53 of 111 is 47,7%", () => {
    expect(percentText((155 / 248) * 100, "vi", 1)).toBe("62,5%");
    expect(percentText((53 / 111) * 100, "vi", 1)).toBe("47,7%");
    expect(percentText(99.96, "vi", 1)).toBe("100,0%");
  });

  it("say so where there was nothing to measure", () => {
    expect(shareText({ numerator: 0, denominator: 0 }, "vi")).toBe("0/0 (không đo được)");
    expect(percentText("not-measurable", "en")).toBe("not measurable");
  });

  it("give the time saved in hours and in days of 24 hours", () => {
    expect(timeSavedText({ hours: 642_920, days: 642_920 / 24 }, "vi")).toBe("642.920 giờ, bằng 26.788 ngày");
  });
});

describe("indicators in words (tên chỉ số)", () => {
  const definitions = [...MONTHLY_INDICATORS, ...Object.values(QUALITY_GROUPS).flat()].map(
    ({ definition }) => definition,
  );

  it("are clean in both languages, formula and source too, and no two share a name", () => {
    const vietnamese = definitions.flatMap(({ term, formula }) => [term, formula.numerator, formula.denominator]);
    expect(vietnamese.flatMap(vietnameseFaults)).toEqual([]);
    expect(definitions.flatMap((each) => englishFaults(indicatorText(each, "en")))).toEqual([]);
    for (const language of LANGUAGES) {
      const names = new Map(definitions.map((each) => [each.id, indicatorText(each, language)]));
      expect(new Set(names.values()).size).toBe(names.size);
    }
  });

  it("name the nine indices of the evaluation, and what earns two points, one and none", () => {
    const nine = [
      handlingTime,
      agencyTime,
      contactsNeeded,
      agenciesVisited,
      deskOrganisation,
      publicityOfProcedures,
      attitude,
      complaintsHandled,
      onlineServices,
    ].map(({ definition }) => definition);
    expect(nine.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(nine.flatMap(({ term, points }) => [term, ...Object.values(points)]).flatMap(vietnameseFaults)).toEqual([]);
    expect(nine.flatMap((each) => englishFaults(evaluationIndexText(each, "en")))).toEqual([]);
    expect(evaluationIndexText(attitude.definition, "vi")).toBe("Thái độ phục vụ");
  });

  it("warn when periods of unlike length are laid side by side", () => {
    const period = { from: day("2018-01-22"), to: day("2018-12-20") };
    const warnings: readonly PeriodWarning[] = [
      { code: "unequal-months", before: 12, after: 8 },
      { code: "unequal-days", before: 333, after: 365 },
      { code: "part-month", period },
      { code: "overlap" },
    ];
    expect(warnings.flatMap((warning) => vietnameseFaults(periodWarningText(warning, "vi")))).toEqual([]);
    expect(warnings.flatMap((warning) => englishFaults(periodWarningText(warning, "en")))).toEqual([]);
    expect(periodWarningText(warnings[0]!, "vi")).toBe(
      "Hai kỳ dài khác nhau (12 tháng và 8 tháng): hãy so sánh số quy đổi cả năm.",
    );
    expect(periodWarningText(warnings[2]!, "vi")).toContain("từ 22/01/2018 đến 20/12/2018");
  });

  it("name groups, classes and lights in clean words", () => {
    const said = (language: "vi" | "en") => [
      ...(["publicity", "progress", "online", "payment", "digitisation", "satisfaction"] as const).map((group) =>
        qualityGroupText(group, language),
      ),
      ...(["excellent", "good", "fair", "average", "weak", "not-measurable"] as const).map((each) =>
        qualityClassText(each, language),
      ),
      ...(["full", "from-70-percent", "under-70-percent"] as const).map((each) => staffClassText(each, language)),
      ...(["green", "amber", "red", "not-measurable"] as const).map((light) => trafficLightText(light, language)),
    ];
    expect(said("vi").flatMap(vietnameseFaults)).toEqual([]);
    expect(said("en").flatMap(englishFaults)).toEqual([]);
    expect(new Set(said("vi")).size).toBe(said("vi").length);
  });
});
