import type { LaterAct } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import type { FormKind } from "./ports.ts";
import { formsOf, printForm } from "./print-form.ts";
import { inMemoryDesk } from "./testing/in-memory-desk.ts";
import { approver, citizen, handlingOfficer, otherCitizen, receptionOfficer } from "./testing/invented-office.ts";
import { act, filedOnline, inAppraisal, refusalOf, sealed, valueOf } from "./testing/story.ts";

const items = [{ component: "proof", title: "Giấy tờ", reason: "Mờ" }];

describe("forms of a dossier (biểu mẫu)", () => {
  it.each<[string, LaterAct | null, readonly FormKind[]]>([
    ["just filed", null, []],
    ["declined", { type: "decline", reason: "Không thuộc thẩm quyền" }, ["refusal"]],
    ["to be completed", { type: "ask-completion", items }, ["supplement-request"]],
    ["withdrawn", { type: "withdraw", reason: "Nhầm" }, ["stop-notice"]],
  ])("before reception, %s", async (_, done, forms) => {
    const on = inMemoryDesk();
    const filed = await filedOnline(on);
    const dossier = done === null ? filed : await act(on, [receptionOfficer, filed.id], done);
    expect(formsOf(dossier)).toEqual(forms);
  });

  it("are a receipt and a control sheet from the reception on, and more as more happens", async () => {
    const on = inMemoryDesk();
    const { id } = await inAppraisal(on);
    expect(formsOf(on.dossiers()[0]!)).toEqual(["receipt", "control-sheet"]);
    expect(
      formsOf(await act(on, [approver, id], { type: "reappoint", workingDays: 2, reason: "Chờ xác minh" })),
    ).toEqual(["receipt", "reappointment", "control-sheet"]);
    expect(formsOf(await act(on, [handlingOfficer, id], { type: "ask-supplement", items }))).toEqual([
      "receipt",
      "supplement-request",
      "reappointment",
      "control-sheet",
    ]);
    on.at("2026-11-30T09:00");
    expect(formsOf(await act(on, [receptionOfficer, id], { type: "close-unanswered" }))).toContain("stop-notice");
  });

  it("do not include a slip of refusal where the refusal is the result itself", async () => {
    expect(formsOf(await sealed(inMemoryDesk(), { outcome: "refuse" }))).toEqual(["receipt", "control-sheet"]);
  });

  it("are printed with all that happened", async () => {
    const on = inMemoryDesk();
    const { id } = await inAppraisal(on);
    expect(valueOf(await printForm(on.desk, citizen, { id, kind: "receipt" })).length).toBeGreaterThan(0);
    expect(on.printed.at(-1)).toMatchObject({
      kind: "receipt",
      printing: { dossier: { id }, procedure: { code: "9.000001" }, pack: { slug: "tinh-mau" } },
    });
    expect(on.printed.at(-1)?.printing.events.map(({ type }) => type)).toEqual(["submitted", "received", "taken-up"]);
  });

  it("show the control sheet to staff only", async () => {
    const on = inMemoryDesk();
    const { id } = await inAppraisal(on);
    expect(refusalOf(await printForm(on.desk, citizen, { id, kind: "control-sheet" }))).toEqual({
      code: "dossier.unknown",
    });
    expect(refusalOf(await printForm(on.desk, handlingOfficer, { id, kind: "control-sheet" }))).toBeNull();
  });

  it("are unknown where there is no such form, and to who may not see the dossier", async () => {
    const on = inMemoryDesk();
    const { id } = await filedOnline(on);
    expect(refusalOf(await printForm(on.desk, citizen, { id, kind: "receipt" }))).toEqual({ code: "dossier.unknown" });
    expect(refusalOf(await printForm(on.desk, otherCitizen, { id, kind: "receipt" }))).toEqual({
      code: "dossier.unknown",
    });
    expect(refusalOf(await printForm(on.desk, citizen, { id: "khong-co", kind: "receipt" }))).toEqual({
      code: "dossier.unknown",
    });
    expect(on.printed).toEqual([]);
  });
});
