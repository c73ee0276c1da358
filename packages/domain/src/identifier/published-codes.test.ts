import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "../result.ts";
import { parseFieldCode } from "./field-code.ts";
import { onlineServiceCode, parseCaseCode, parseProcedureCode } from "./procedure-code.ts";
import { parseResultCode } from "./result-code.ts";

const told = <T, R>(answer: Result<T, R>) => (answer.ok ? answer.value : answer.refusal);

describe("field code (mã lĩnh vực)", () => {
  it.each([
    ["G15-TP07", "G15", "TP07"],
    ["G13-TN02", "G13", "TN02"],
    ["G01-CA05", "G01", "CA05"],
    ["G05-KD07", "G05", "KD07"],
  ])("reads %s", (code, agency, field) => {
    expect(told(parseFieldCode(code))).toEqual({ code, agency, field });
  });

  it.each(["", "TP07", "G15.TP07", "G15-TP7", "Z15-TP07"])("does not take %j", (text) => {
    expect(told(parseFieldCode(text))).toEqual({ code: "field-code.unreadable" });
  });
});

describe("code of a result or component (mã giấy tờ, kết quả)", () => {
  it.each([
    ["KQ.G15.000031", "national", "result", "G15", "000031"],
    ["KQ.G01.000065", "national", "result", "G01", "000065"],
    ["000.00.00.G15-KQ003204", "national-before", "result", "G15", "003204"],
    ["000.00.00.G05-KQ3240", "national-before", "result", "G05", "3240"],
    ["H15-KQ000202", "national-before", "result", "H15", "000202"],
    ["G01.000.000.000-KQ1891", "national-before", "result", "G01", "1891"],
    ["KQ-H56.0000017", "provincial", "result", "H56", "0000017"],
    ["KQ-H24.000014", "provincial", "result", "H24", "000014"],
    ["TP-H56.0000066", "provincial", "component", "H56", "0000066"],
    ["TPHS.H21.000010", "provincial", "component", "H21", "000010"],
    ["H19.151-KQ.DD.003", "provincial", "result", "H19", "DD.003"],
  ])("reads %s", (code, ...parts) => {
    const [generation, kind, agency, number] = parts;
    expect(told(parseResultCode(code))).toEqual({ code, generation, kind, agency, number });
  });

  it("drops a blank inside, and tells a closing point", () => {
    expect(told(parseResultCode("000.00.00.G01 -KQ002290"))).toMatchObject({ code: "000.00.00.G01-KQ002290" });
    expect(told(parseResultCode("000.00.00.G01-KQ002288."))).toEqual({ code: "result-code.stray-mark", mark: "." });
    expect(told(parseResultCode("Mẫu số 18"))).toEqual({ code: "result-code.stray-mark", mark: "ẫ" });
    expect(told(parseResultCode("GCN_73_DD"))).toEqual({ code: "result-code.stray-mark", mark: "_" });
  });

  it.each(["", "TPHS.06", "KQ.Z15.000031", "000.00.00.G01-KG002287"])("does not guess what %j means", (text) => {
    expect(told(parseResultCode(text))).toEqual({ code: "result-code.unreadable" });
  });

  it("gives back every code of the present shape", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Y]\d{2}$/), fc.stringMatching(/^\d{6}$/), (agency, number) => {
        const code = `KQ.${agency}.${number}`;
        expect(told(parseResultCode(` ${code.toLowerCase()} `))).toMatchObject({ code, agency, number });
      }),
      { numRuns: 50 },
    );
  });
});

describe("procedure code, case code, online-service code (mã thủ tục, mã trường hợp, mã dịch vụ công)", () => {
  it.each(["1.001193", "2.000635", "3.000123", "5.000001", "6.000001", "1.115362"])(
    "reads the procedure %s",
    (code) => {
      expect(told(parseProcedureCode(` ${code}`))).toEqual(code);
    },
  );

  it("says whose case was given where a procedure was asked", () => {
    expect(told(parseProcedureCode("1.001193.01"))).toEqual({
      code: "procedure-code.is-case-code",
      procedure: "1.001193",
    });
    expect(told(parseProcedureCode("1001193"))).toEqual({ code: "procedure-code.unreadable" });
  });

  it("reads cases, those told apart by a letter too", () => {
    expect(told(parseCaseCode("1.001193.01"))).toEqual({ code: "1.001193.01", procedure: "1.001193", number: "01" });
    expect(told(parseCaseCode("1.013225.01a"))).toMatchObject({ procedure: "1.013225", number: "01a" });
    expect(told(parseCaseCode("1.001193"))).toEqual({ code: "case-code.unreadable" });
  });

  it("gives a procedure's online service the number .01, which reads as a case does", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\.\d{6}$/), (procedure) => {
        expect(told(parseCaseCode(onlineServiceCode(procedure)))).toMatchObject({ procedure, number: "01" });
      }),
      { numRuns: 50 },
    );
  });
});
