import { describe, expect, it } from "vitest";
import { draftedConclusion } from "./drafted-conclusion.ts";

const MARITAL = {
  code: "KQ",
  title: "Giấy xác nhận tình trạng hôn nhân",
  template: "marital-status-confirmation",
  symbol: "XNTTHN",
};
const OTHER = { code: "KQ", title: "Trích lục khai sinh", template: "general-decision", symbol: "TL" };

describe("drafted conclusion (kết luận soạn sẵn)", () => {
  it("states a single person's status in the words of the certificate", () => {
    expect(draftedConclusion(MARITAL, { "marital-status": "never-married" })).toBe(
      "Hiện tại chưa đăng ký kết hôn với ai",
    );
  });

  it("names the judgment of a divorced person", () => {
    const answers = {
      "marital-status": "divorced",
      "divorce-paper": "judgment",
      "divorce-number": "12/2020/HNGĐ-ST",
      "divorce-on": "2020-05-06",
      "divorce-court": "Tòa án nhân dân thành phố Cẩm Phả",
    };
    expect(draftedConclusion(MARITAL, answers)).toBe(
      "Đã đăng ký kết hôn nhưng đã ly hôn theo Bản án ly hôn số 12/2020/HNGĐ-ST, ngày 06/05/2020, của Tòa án nhân dân thành phố Cẩm Phả; hiện tại chưa đăng ký kết hôn với ai",
    );
  });

  it("leaves a visible gap where nothing was declared", () => {
    expect(
      draftedConclusion(MARITAL, { "marital-status": "widowed", "late-spouse-full-name": "Trần Văn Giả Định" }),
    ).toContain("số …, ngày …, do … cấp");
  });

  it("drafts nothing about a marriage that was not declared", () => {
    expect(draftedConclusion(MARITAL, {})).toBe("");
  });

  it("says plainly that any other result may be given", () => {
    expect(draftedConclusion(OTHER, {})).toBe("Hồ sơ đầy đủ, hợp lệ, đủ điều kiện giải quyết: Trích lục khai sinh.");
  });
});
