import { describe, expect, it } from "vitest";
import { inventedDraft } from "../testing/invented-draft.ts";
import { reconcile } from "./reconcile.ts";

const typed = { "full-name": "Nguyễn Văn Mẫu" };

describe("merging what this device kept (ghép bản lưu trên máy)", () => {
  it("takes the server's draft when this device kept nothing", () => {
    expect(reconcile(inventedDraft({ phone: "0912345678" }), null)).toMatchObject({
      kind: "in-step",
      filled: { phone: "0912345678" },
    });
  });

  it("adds what was typed while the session had ended", () => {
    const kept = { revision: 1, unsaved: { answers: typed }, sent: [] };
    expect(reconcile(inventedDraft({ phone: "0912345678" }), kept)).toMatchObject({
      kind: "in-step",
      filled: { answers: typed, phone: "0912345678" },
    });
  });

  it("knows its own save again when only the answer to it was lost", () => {
    const kept = { revision: 1, unsaved: { answers: { ...typed, more: "x" } }, sent: [{ answers: typed }] };
    const server = inventedDraft({ revision: 2, answers: typed });
    expect(reconcile(server, kept)).toMatchObject({ kind: "in-step", filled: { answers: { ...typed, more: "x" } } });
  });

  it("asks the person when another device saved something else", () => {
    const kept = { revision: 1, unsaved: { answers: typed }, sent: [] };
    const server = inventedDraft({ revision: 2, answers: { "full-name": "Trần Thị Mẫu" } });
    expect(reconcile(server, kept)).toMatchObject({ kind: "apart", filled: { answers: typed } });
  });

  it("sees no conflict when both hold the same answers in another order", () => {
    const kept = { revision: 1, unsaved: { answers: { a: "1", b: "2" } }, sent: [] };
    expect(reconcile(inventedDraft({ revision: 4, answers: { b: "2", a: "1" } }), kept).kind).toBe("in-step");
  });
});
