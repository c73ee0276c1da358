import { describe, expect, it } from "vitest";
import { textTable } from "./text-table.ts";

describe("a table on the operator's screen (bảng chữ)", () => {
  it("puts words to the left and numbers to the right, also where Vietnamese is typed with its marks apart", () => {
    const rows = [
      ["Hộ tịch".normalize("NFD"), "5"],
      ["Đất đai", "1.204"],
    ];
    expect(textTable(rows).map((line) => line.normalize("NFC"))).toEqual(["Hộ tịch      5", "Đất đai  1.204"]);
    expect(
      textTable(
        [
          ["a", "bc", "1"],
          ["ab", "b", "12"],
        ],
        2,
      ),
    ).toEqual(["a   bc   1", "ab  b   12"]);
  });
});
