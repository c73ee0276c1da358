import { describe, expect, it } from "vitest";
import { csvLine } from "./csv-line.ts";

describe("a line of a list for a spreadsheet (dòng CSV)", () => {
  it("keeps commas, quotes and line breaks inside their cell", () => {
    expect(csvLine(['Lê "Ví" Dụ', "Số 1, phố Hư Cấu", "một\nhai"])).toBe(
      '"Lê ""Ví"" Dụ","Số 1, phố Hư Cấu","một\nhai"\r',
    );
  });

  it("never hands a spreadsheet a formula that somebody typed as his name", () => {
    for (const typed of ["=1+1", "+84900000001", "-1", "@x"]) expect(csvLine([typed])).toBe(`"'${typed}"\r`);
  });
});
