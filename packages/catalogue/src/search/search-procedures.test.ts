import { describe, expect, it } from "vitest";
import { nationalCatalogue } from "../read/national-catalogue.ts";
import { searchProcedures } from "./search-procedures.ts";

const { procedures } = nationalCatalogue();
const found = (query: string): readonly string[] => searchProcedures(procedures, query).map(({ code }) => code);

describe("finding a procedure (tìm thủ tục)", () => {
  it("finds the marital status certificate without diacritics", () => {
    expect(found("giay xac nhan tinh trang hon nhan")[0]).toBe("1.004873");
  });

  it("finds it with diacritics and capitals", () => {
    expect(found("XÁC NHẬN TÌNH TRẠNG HÔN NHÂN")[0]).toBe("1.004873");
  });

  it("finds it by what people call it", () => {
    expect(found("doc than")[0]).toBe("1.004873");
    expect(found("giay doc than")[0]).toBe("1.004873");
  });

  it("puts the registration of a birth first for khai sinh", () => {
    expect(found("khai sinh")[0]).toBe("1.001193");
    expect(found("khai sinh")).toEqual(expect.arrayContaining(["2.000635", "2.000986"]));
  });

  it("puts the general case before the special ones, which are found too", () => {
    expect(found("ket hon")[0]).toBe("1.000894");
    expect(found("ket hon")).toEqual(expect.arrayContaining(["2.000806", "1.000094"]));
    expect(found("dang ky tam tru")[0]).toBe("1.004194");
    expect(found("tach ho")[0]).toBe("1.010038");
  });

  it("forgives one slip in a long word", () => {
    expect(found("thuonng tru")[0]).toBe("1.004222");
    expect(found("chugn thuc")[0]).toBe("2.000815");
    expect(found("giay xac nhan tinh trnag hon nhan")[0]).toBe("1.004873");
  });

  it("does not guess at short words", () => {
    expect(found("khia sinh")).toEqual([]);
  });

  it("follows a person while typing", () => {
    expect(found("ket h")[0]).toBe("1.000894");
    expect(found("giay phep xay d")[0]).toBe("1.013225");
  });

  it("finds đ by d", () => {
    expect(found("sang ten so do")).toEqual(expect.arrayContaining(["1.115362", "1.115468"]));
  });

  it("finds by code", () => {
    expect(found("1.004873")[0]).toBe("1.004873");
  });

  it("finds in English", () => {
    expect(found("birth certificate")[0]).toBe("1.001193");
  });

  it("asks that every word be found", () => {
    expect(found("khai sinh tau vu tru")).toEqual([]);
  });

  it("shows all for an empty query, in their order", () => {
    expect(searchProcedures(procedures, "  ")).toEqual(procedures);
  });
});
