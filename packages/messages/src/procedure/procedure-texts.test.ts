import { describe, expect, it } from "vitest";
import { feeText } from "./fee-text.ts";
import { onlineObstacleText } from "./online-obstacle-text.ts";
import { onlineServiceText } from "./online-service-text.ts";

describe("fee in words (phí, lệ phí)", () => {
  it("says one amount where every channel costs the same", () => {
    expect(feeText({ by: "case", vnd: { counter: 15_000, online: 15_000, post: 15_000 } }, "vi")).toBe("15.000 đồng");
  });

  it("says each channel where they differ, and free where nothing is taken", () => {
    expect(feeText({ by: "case", vnd: { counter: 20_000, online: 0, post: 20_000 } }, "vi")).toBe(
      "Trực tiếp tại quầy: 20.000 đồng; Trực tuyến: không thu; Qua bưu chính công ích: 20.000 đồng",
    );
  });

  it("never takes a channel without an amount for free", () => {
    expect(feeText({ by: "case", vnd: { counter: 20_000, online: 10_000 } }, "vi")).toBe(
      "Trực tiếp tại quầy: 20.000 đồng; Trực tuyến: 10.000 đồng; Qua bưu chính công ích: chưa có mức thu",
    );
    expect(feeText({ by: "case", vnd: {} }, "en")).toBe("amount not set");
  });

  it("leaves a fee in foreign currency in its currency", () => {
    expect(feeText({ by: "foreign-currency", currency: "USD", amount: 15 }, "vi")).toBe("15 USD");
  });

  it("quotes a fee that is published in words only", () => {
    const amount = { by: "unlabelled", text: "Theo Thông tư mẫu" } as const;
    expect(feeText(amount, "vi")).toBe("nguyên văn như công bố: “Theo Thông tư mẫu”");
    expect(feeText(amount, "en")).toBe("as published: “Theo Thông tư mẫu”");
  });

  it("says the tiers of a fee by pages and its cap", () => {
    const amount = {
      by: "page",
      tiers: [{ upToPage: 2, vndPerPage: 2000 }, { vndPerPage: 1000 }],
      capVndPerCopy: 200_000,
    } as const;
    expect(feeText(amount, "vi")).toBe(
      "2.000 đồng một trang từ trang 1 đến trang 2, 1.000 đồng một trang từ trang 3; nhiều nhất 200.000 đồng một bản",
    );
    expect(feeText(amount, "en")).toBe(
      "VND 2,000 a page for pages 1 to 2, VND 1,000 a page from page 3; at most VND 200,000 a copy",
    );
  });

  it("does not call free what the province has to set", () => {
    expect(feeText({ by: "province" }, "vi")).toBe("theo nghị quyết của Hội đồng nhân dân tỉnh");
    expect(feeText({ by: "none" }, "vi")).toBe("không thu");
    expect(feeText({ by: "unit", unit: "copy", vnd: { counter: 8000, online: 8000, post: 8000 } }, "vi")).toBe(
      "8.000 đồng một bản",
    );
  });
});

describe("online service in words (dịch vụ công trực tuyến)", () => {
  it("gives the reason why a service is only partly online", () => {
    expect(onlineServiceText({ mode: "partial", reason: "presence-by-law" }, "vi")).toBe(
      "Dịch vụ công trực tuyến một phần: pháp luật yêu cầu bạn có mặt",
    );
    expect(onlineServiceText({ mode: "full" }, "vi")).toBe("Dịch vụ công trực tuyến toàn trình");
  });

  it("says what keeps a service from being fully online", () => {
    expect(onlineObstacleText("fee-at-counter-only", "vi")).toBe("phí, lệ phí chỉ nộp được tại quầy");
    expect(onlineObstacleText("presence-by-law", "en")).toBe("the law asks you to be present");
  });
});
