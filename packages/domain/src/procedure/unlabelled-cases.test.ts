import { describe, expect, it } from "vitest";
import { confirmation, source, text } from "../../fixtures/invented-procedures.ts";
import { day } from "../calendar/calendar-day.ts";
import type { TimeLimit } from "../deadline/time-limit.ts";
import type { ProcedureCase } from "./procedure.ts";
import { unlabelledCases } from "./unlabelled-cases.ts";

const limited = (code: string, ...limits: readonly TimeLimit[]): ProcedureCase => ({
  code,
  title: text(code),
  limits: limits.map((limit, year) => ({
    from: day(`202${year}-01-01`),
    value: [{ startsOn: "received", limit }],
    source,
  })),
});

const codes = (...cases: readonly [ProcedureCase, ...ProcedureCase[]]): readonly string[] =>
  unlabelledCases({ cases }).map(({ code }) => code);

const words = { unit: "unlabelled", text: "Theo mô tả" } as const;
const three = { unit: "working-day", quantity: 3 } as const;

describe("cases whose limit nobody has labelled (trường hợp chưa xác định thời hạn)", () => {
  it("finds none where every limit is counted in units", () => {
    expect(unlabelledCases(confirmation)).toEqual([]);
  });

  it("finds the case whose limit is a text, also inside a chain", () => {
    expect(
      codes(limited("a", words), limited("b", three), limited("c", { unit: "chain", parts: [three, words] })),
    ).toEqual(["a", "c"]);
  });

  it("forgets a text that a later limit has replaced", () => {
    expect(codes(limited("a", words, three), limited("b", three, words))).toEqual(["b"]);
  });
});
