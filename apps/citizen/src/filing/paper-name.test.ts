import { describe, expect, it } from "vitest";
import { paperName } from "./paper-name.ts";

describe("the name of a paper (tên giấy tờ)", () => {
  it("is the first sentence; the rest explains", () => {
    expect(paperName("Giấy ủy quyền, nếu xin cho người khác. Người thân thì không phải chứng thực.")).toEqual({
      name: "Giấy ủy quyền, nếu xin cho người khác",
      more: "Người thân thì không phải chứng thực.",
    });
  });

  it("is the whole text where there is one sentence", () => {
    expect(paperName("Sổ đỏ, sổ hồng bản gốc.")).toEqual({ name: "Sổ đỏ, sổ hồng bản gốc", more: "" });
    expect(paperName("Giấy A")).toEqual({ name: "Giấy A", more: "" });
  });
});
