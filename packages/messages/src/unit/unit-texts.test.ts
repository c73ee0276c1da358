import { day, type AddressWarning, type RolledUp, type SuccessionDoubt, type UnitName } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { englishFaults, vietnameseFaults } from "../proofreading.ts";
import { addressWarningText } from "./address-warning-text.ts";
import { rolledUpText } from "./rolled-up-text.ts";
import { successionDoubtText } from "./succession-doubt-text.ts";
import { fullUnitText, unitText } from "./unit-text.ts";

const ward: UnitName = { id: "moi", kind: "ward", name: "Mẫu", above: { kind: "province", name: "Ví Dụ" } };
const former: UnitName = {
  id: "cu",
  kind: "commune",
  name: "Mẫu",
  above: { kind: "district", name: "Ví Dụ" },
  to: day("2025-06-30"),
};

const DOUBTS: { readonly [C in SuccessionDoubt["code"]]: Extract<SuccessionDoubt, { code: C }> } = {
  "succession.office-unknown": { code: "succession.office-unknown" },
  "succession.no-successor": { code: "succession.no-successor" },
  "succession.outside-province": { code: "succession.outside-province", offices: ["Trung tâm Ví Dụ"] },
  "succession.address-unreadable": { code: "succession.address-unreadable" },
  "succession.no-office-there": { code: "succession.no-office-there", unit: ward },
  "unit.unknown": { code: "unit.unknown", unit: "phường Không Có" },
  "unit.split": { code: "unit.split", unit: former, candidates: [ward] },
  "unit.ambiguous": { code: "unit.ambiguous", words: "xã Mẫu", candidates: [ward, former] },
  "unit.without-successor": { code: "unit.without-successor", unit: former },
};
const WARNINGS: readonly AddressWarning[] = [
  { kind: "district-level", name: "Mẫu" },
  { kind: "province-ended", province: former, successors: [] },
  { kind: "province-ended", province: { id: "t", kind: "province", name: "Cũ" }, successors: [ward] },
];
const STANDINGS: readonly RolledUp["standing"][] = ["in-force", "split", "without-successor", "unknown"];

describe("texts about units (lời về đơn vị hành chính)", () => {
  it("tell a ward from a former commune of the same name", () => {
    expect(unitText(ward, "vi")).toBe("phường Mẫu");
    expect(fullUnitText(ward, "vi")).toBe("phường Mẫu, tỉnh Ví Dụ");
    expect(fullUnitText(former, "vi")).toBe("xã Mẫu, huyện Ví Dụ (đến ngày 30/06/2025)");
    expect(fullUnitText(former, "en")).toBe("Mẫu commune, Ví Dụ district (until 30/06/2025)");
  });

  it("name what a province became", () => {
    expect(addressWarningText(WARNINGS[2]!, "vi")).toBe("Địa chỉ ghi tỉnh Cũ, nay là phường Mẫu.");
  });

  it("are clean in both languages", () => {
    const inLanguage = (language: "vi" | "en") => [
      ...Object.values(DOUBTS).flatMap((doubt) => Object.values(successionDoubtText(doubt, language))),
      ...WARNINGS.map((warning) => addressWarningText(warning, language)),
      ...STANDINGS.map((standing) => rolledUpText(standing, language)),
    ];
    expect(inLanguage("vi").flatMap((text) => vietnameseFaults(text).map((fault) => [text, fault]))).toEqual([]);
    expect(inLanguage("en").flatMap((text) => englishFaults(text).map((fault) => [text, fault]))).toEqual([]);
  });
});
