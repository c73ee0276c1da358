import { describe, expect, it } from "vitest";
import { filingChange } from "./filing-questions.ts";

describe("questions besides the e-form (câu hỏi ngoài tờ khai)", () => {
  it("keeps a phone number in one form, and a half typed one as it is", () => {
    expect(filingChange("filing-phone", "+84 912 345 678")).toEqual({ phone: "0912345678" });
    expect(filingChange("filing-phone", "0912")).toEqual({ phone: "0912" });
  });

  it("keeps the last good number while another is being typed", () => {
    expect(filingChange("filing-units", "3")).toEqual({ units: 3 });
    expect(filingChange("filing-units", "")).toEqual({});
    expect(filingChange("filing-units", "201")).toEqual({});
  });

  it("keeps an emptied answer as none", () => {
    expect(filingChange("filing-email", " ")).toEqual({ email: null });
  });
});
