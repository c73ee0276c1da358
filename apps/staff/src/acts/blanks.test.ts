import { describe, expect, it } from "vitest";
import { blanks } from "./blanks.ts";

const TEXTS = { ground: "Hãy ghi căn cứ.", document: "Hãy ghi văn bản." };

describe("fields left blank (ô còn trống)", () => {
  it("are told in the order of the screen, each with where it is", () => {
    expect(blanks({ document: " ", ground: "" }, TEXTS)).toEqual([
      { field: "act-ground", text: "Hãy ghi căn cứ." },
      { field: "act-document", text: "Hãy ghi văn bản." },
    ]);
  });

  it("do not include what may stay empty", () => {
    expect(blanks({ ground: "Điều 1", document: "Số 2", note: "" }, TEXTS)).toEqual([]);
  });

  it("are choices not made, too", () => {
    expect(blanks({ ground: null, document: "Số 2" }, TEXTS)).toMatchObject([{ field: "act-ground" }]);
  });
});
