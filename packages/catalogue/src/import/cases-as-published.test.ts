import { describe, expect, it } from "vitest";
import { casesAsPublished } from "./cases-as-published.ts";
import { inventedRecord, row } from "./invented-record.ts";

const name = "Đăng ký biến động mẫu";
const published = (...cases: readonly (readonly [string, number, string?])[]) =>
  casesAsPublished(
    inventedRecord({
      channels: [row("DIRECT", { time: 5 })],
      cases: cases.map(([code, qty, own = name]) => ({
        code: `9.000001.${code}`,
        name: own,
        qty,
        unit: "WORKING_DAY",
      })),
    }),
  );

const units = ({ value }: ReturnType<typeof published>) => value.map(({ limits }) => limits[0]?.value[0]?.limit.unit);

describe("cases with the same name (trường hợp trùng tên)", () => {
  it("become one where they also have the same time, as 27 of one procedure do", () => {
    const cases = published(
      ...Array.from({ length: 27 }, (_, index) => [String(27 - index).padStart(2, "0"), 5] as const),
    );
    expect(cases.value).toMatchObject([{ code: "9.000001.01", title: { vi: "Mọi trường hợp" } }]);
    expect(units(cases)).toEqual(["working-day"]);
    expect(cases.findings).toMatchObject([{ hazard: "cases-alike", found: expect.stringContaining("27") as string }]);
    expect(cases.findings[0]).not.toHaveProperty("toDo");
  });

  it("wait for a person where their times differ", () => {
    const cases = published(["01", 5], ["02", 15], ["04", 13]);
    expect(units(cases)).toEqual(["unlabelled", "unlabelled", "unlabelled"]);
    expect(cases.value.map(({ title }) => title)).toEqual([
      `${name} (9.000001.01)`,
      `${name} (9.000001.02)`,
      `${name} (9.000001.04)`,
    ]);
    expect(cases.findings.filter(({ toDo }) => toDo !== undefined)).toHaveLength(3);
  });

  it("keep codes apart that the portal gave twice", () => {
    expect(published(["01", 5, "Nhà ở"], ["01", 5, "Công trình"]).value.map(({ code }) => code)).toEqual([
      "9.000001.01",
      "9.000001.01-2",
    ]);
  });

  it("are no matter where the names differ", () => {
    const cases = published(["01", 5, "Nhà ở"], ["02", 5, "Công trình"]);
    expect(cases.value.map(({ title }) => title)).toEqual(["Nhà ở", "Công trình"]);
    expect(cases.findings).toEqual([]);
  });
});

describe("a record without cases (không có trường hợp)", () => {
  it("has one case of ours, from the day of its version", () => {
    const cases = published();
    expect(cases.value).toMatchObject([
      {
        code: "9.000001.moi-truong-hop",
        limits: [{ from: "2026-04-23", source: { document: "Quyết định 1/QĐ-MAU" } }],
      },
    ]);
    expect(units(cases)).toEqual(["working-day"]);
  });
});
