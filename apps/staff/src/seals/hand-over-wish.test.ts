import { day } from "@motcua/domain";
import { staffTexts } from "@motcua/messages";
import { describe, expect, it } from "vitest";
import { handOverWish, type TypedHandOver } from "./hand-over-wish.ts";

const words = staffTexts.vi.seals.handOver;
const typed: TypedHandOver = { to: "vanthu2", from: "2026-11-23", until: "", document: "QĐ 1", record: "BB 1" };
const asked = (more: Partial<TypedHandOver> = {}) =>
  handOverWish({ ...typed, ...more }, { today: day("2026-11-23"), idOf: (field) => `o-${field}`, words });

describe("a hand-over as typed (bàn giao con dấu)", () => {
  it("is sent as it is, its last day only where there is one", () => {
    expect(asked()).toEqual({ to: "vanthu2", from: "2026-11-23", document: "QĐ 1", record: "BB 1" });
    expect(asked({ until: "2026-11-24" })).toMatchObject({ until: "2026-11-24" });
  });

  it("says of each field what is missing, in their order", () => {
    expect(asked({ to: "", from: "", document: " ", record: "" })).toEqual([
      { field: "o-to", text: words.takerMissing },
      { field: "o-from", text: words.fromMissing },
      { field: "o-document", text: words.documentMissing },
      { field: "o-record", text: words.recordMissing },
    ]);
  });

  it("knows no day that is over, that is in no calendar, or that comes before the first", () => {
    expect(asked({ from: "2026-11-22" })).toEqual([{ field: "o-from", text: words.fromPast("23/11/2026") }]);
    expect(asked({ until: "2026-02-30" })).toEqual([{ field: "o-until", text: words.untilWrong }]);
    expect(asked({ until: "2026-11-22" })).toEqual([{ field: "o-until", text: words.untilBefore("23/11/2026") }]);
  });
});
