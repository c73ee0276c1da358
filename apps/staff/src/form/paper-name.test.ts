import { describe, expect, it } from "vitest";
import { paperName } from "./paper-name.ts";

describe("short name of a paper (tên ngắn của giấy tờ)", () => {
  it("is the first sentence, without its full stop", () => {
    const plain = {
      vi: "Giấy ủy quyền, nếu bạn xin giấy cho người khác. Người thân thì không phải chứng thực.",
      en: "A letter of authorisation.",
    };
    expect(paperName({ plain }, "vi")).toBe("Giấy ủy quyền, nếu bạn xin giấy cho người khác");
    expect(paperName({ plain }, "en")).toBe("A letter of authorisation");
  });
});
