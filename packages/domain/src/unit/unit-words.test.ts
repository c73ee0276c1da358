import { describe, expect, it } from "vitest";
import { addressPieces, unitWords } from "./unit-words.ts";

const named = (address: string) => addressPieces(address).map(({ words }) => words);

describe("words for a unit (tên đơn vị như người dân viết)", () => {
  it("tell a city from a ward of the same name", () => {
    expect(unitWords("TP. Hạ Long")).toEqual({ words: "TP. Hạ Long", kinds: ["city"], name: "Hạ Long" });
    expect(unitWords("phường  Hạ Long")).toEqual({ words: "phường Hạ Long", kinds: ["ward"], name: "Hạ Long" });
    expect(unitWords("Hạ Long").kinds).toEqual([]);
  });

  it("do not take a town for a commune", () => {
    expect(unitWords("Thị xã Quảng Trị")).toMatchObject({ kinds: ["town"], name: "Quảng Trị" });
    expect(unitWords("Thị trấn Nông trường Lệ Ninh")).toMatchObject({
      kinds: ["township"],
      name: "Nông trường Lệ Ninh",
    });
  });

  it("do not take a name for a kind: Thị, Xã and Huyện need a name after them", () => {
    expect(unitWords("xã").kinds).toEqual([]);
    expect(unitWords("Xãn").kinds).toEqual([]);
  });

  it("are found in an address with or without commas", () => {
    const pieces = ["Số 5 tổ 2", "phường 1", "thị xã Quảng Trị", "tỉnh Quảng Trị"];
    expect(named("Số 5 tổ 2, phường 1, thị xã Quảng Trị, tỉnh Quảng Trị")).toEqual(pieces);
    expect(named("Số 5 tổ 2 phường 1 thị xã Quảng Trị tỉnh Quảng Trị")).toEqual(pieces);
  });

  it("keep a name with a hyphen whole", () => {
    expect(named("phường 1, tỉnh Bà Rịa - Vũng Tàu")).toEqual(["phường 1", "tỉnh Bà Rịa - Vũng Tàu"]);
  });
});
