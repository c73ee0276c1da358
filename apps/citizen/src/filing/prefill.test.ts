import { day } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { inventedDraft, inventedProcedure } from "../testing/invented-draft.ts";
import { filledOf } from "./draft.ts";
import { prefill } from "./prefill.ts";

const { form } = inventedProcedure();
const profile = {
  fullName: "Nguyễn Văn Mẫu",
  personalNumber: "001099000001",
  bornOn: day("1999-01-01"),
  phone: "0912345678",
  address: null,
};

describe("prefilling from the account (điền sẵn)", () => {
  it("fills in what the account knows, so that nobody types it again", () => {
    expect(prefill(form, filledOf(inventedDraft()), profile)).toEqual({
      answers: { "full-name": "Nguyễn Văn Mẫu" },
      phone: "0912345678",
    });
  });

  it("leaves alone what the person wrote or cleared", () => {
    const filled = filledOf(inventedDraft({ answers: { "full-name": "" }, phone: "0987654321" }));
    expect(prefill(form, filled, profile)).toEqual({});
  });

  it("fills in nothing without a profile", () => {
    expect(prefill(form, filledOf(inventedDraft()), null)).toEqual({});
  });
});
