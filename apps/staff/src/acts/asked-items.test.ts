import { describe, expect, it } from "vitest";
import { askedFaults, NOTHING_ASKED, supplementItems } from "./asked-items.ts";

const COMPONENTS = ["ho-khau", "uy-quyen"].map((code) => ({
  code,
  title: `Giấy ${code}`,
  plain: { vi: code, en: code },
  originals: 1,
  copies: 0,
  need: "if-applicable" as const,
}));

describe("supplement request (yêu cầu bổ sung)", () => {
  it("names at least one thing", () => {
    expect(askedFaults(NOTHING_ASKED)).toEqual([{ kind: "nothing" }]);
  });

  it("gives a reason for each paper", () => {
    expect(askedFaults({ ...NOTHING_ASKED, chosen: ["uy-quyen"], reasons: { "uy-quyen": "  " } })).toEqual([
      { kind: "reason-missing", component: "uy-quyen" },
    ]);
  });

  it("names what else is needed, and why", () => {
    expect(askedFaults({ ...NOTHING_ASKED, otherReason: "Chưa khai" })).toEqual([{ kind: "title-missing" }]);
    expect(askedFaults({ ...NOTHING_ASKED, otherTitle: "Mục 3 của tờ khai" })).toEqual([
      { kind: "reason-missing", component: "other" },
    ]);
  });

  it("is sent with official titles, in the order of the procedure", () => {
    const asked = {
      chosen: ["uy-quyen", "ho-khau"],
      reasons: { "ho-khau": "Bản chụp mờ ", "uy-quyen": "Chưa có chữ ký", thua: "x" },
      otherTitle: "",
      otherReason: "",
    };
    expect(supplementItems(asked, COMPONENTS)).toEqual([
      { component: "ho-khau", title: "Giấy ho-khau", reason: "Bản chụp mờ" },
      { component: "uy-quyen", title: "Giấy uy-quyen", reason: "Chưa có chữ ký" },
    ]);
  });

  it("carries what is no paper as an item of its own", () => {
    expect(
      supplementItems({ ...NOTHING_ASKED, otherTitle: "Mục 3 của tờ khai", otherReason: "Để trống" }, COMPONENTS),
    ).toEqual([{ component: "other", title: "Mục 3 của tờ khai", reason: "Để trống" }]);
  });
});
