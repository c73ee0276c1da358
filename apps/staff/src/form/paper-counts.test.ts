import { describe, expect, it } from "vitest";
import { countedPapers, isCounted, isCountWrong, NOTHING_COUNTED } from "./paper-counts.ts";

describe("counted papers (đếm giấy tờ)", () => {
  it("take an empty box for none", () => {
    expect(isCountWrong(NOTHING_COUNTED)).toBe(false);
    expect(isCounted(NOTHING_COUNTED)).toBe(false);
  });

  it("mark what is no number of papers", () => {
    expect(isCountWrong({ ...NOTHING_COUNTED, originals: "một" })).toBe(true);
    expect(isCountWrong({ ...NOTHING_COUNTED, originals: "-1" })).toBe(true);
    expect(isCountWrong({ ...NOTHING_COUNTED, originals: "1000" })).toBe(true);
  });

  it("leave out a paper of which nothing was handed in", () => {
    const components = [
      { code: "a", title: "Giấy chứng sinh" },
      { code: "b", title: "Giấy ủy quyền" },
    ];
    expect(
      countedPapers(
        {
          a: { originals: "1", certified: "", photocopies: " 2 " },
          b: { originals: "0", certified: "", photocopies: "" },
        },
        components,
      ),
    ).toEqual([{ component: "a", title: "Giấy chứng sinh", originals: 1, certified: 0, photocopies: 2 }]);
  });
});
