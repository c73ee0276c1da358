import { describe, expect, it } from "vitest";
import { approveResult } from "./approve-result.ts";
import { inMemoryDesk, type InMemoryDesk } from "./testing/in-memory-desk.ts";
import { approver, clerk, handlingOfficer, receptionOfficer, staff } from "./testing/invented-office.ts";
import { act, approved, proposed, refusalOf, valueOf } from "./testing/story.ts";

const drawn = (on: InMemoryDesk) => on.printed.filter(({ kind }) => kind === "result").length;

describe("approval (phê duyệt kết quả)", () => {
  it("puts number and day into the page, and keeps where the signature goes", async () => {
    const on = inMemoryDesk();
    const { result } = await approved(on);
    expect(result).toMatchObject({
      number: "01/XNM",
      issuedOn: "2026-11-05",
      approvedBy: approver.actor.id,
      draft: { mediaType: "application/pdf" },
      signaturePlace: { page: 1, width: 110 },
    });
    expect(await on.desk.files.get(result!.draft.sha256)).not.toBeNull();
  });

  it("numbers results without a gap through the year", async () => {
    const on = inMemoryDesk();
    const numbers = [await approved(on), await approved(on), await approved(on)].map(({ result }) => result?.number);
    expect(numbers).toEqual(["01/XNM", "02/XNM", "03/XNM"]);
  });

  it("gives a refusal its own symbol", async () => {
    const on = inMemoryDesk();
    expect((await approved(on, { outcome: "refuse" })).result).toMatchObject({ outcome: "refuse", number: "01/TC" });
  });

  it("draws nothing and takes no number where it is refused", async () => {
    const on = inMemoryDesk();
    const { id } = await proposed(on);
    on.at("2026-11-05T09:00");
    for (const caller of [handlingOfficer, clerk, receptionOfficer])
      expect(refusalOf(await approveResult(on.desk, caller, { id }))?.code).toBe("access.not-competent");
    expect(refusalOf(await approveResult(on.desk, approver, { id, sequence: 1 }))).toEqual({
      code: "dossier.changed-meanwhile",
    });
    expect(drawn(on)).toBe(0);
    expect(valueOf(await approveResult(on.desk, approver, { id })).result?.number).toBe("01/XNM");
  });

  it("gives the number back where somebody acted meanwhile", async () => {
    const on = inMemoryDesk();
    const { id } = await proposed(on);
    on.at("2026-11-05T09:00");
    on.meanwhile(() => act(on, [approver, id], { type: "send-back", reason: "Xem lại" }));
    expect(refusalOf(await approveResult(on.desk, approver, { id }))).toEqual({ code: "dossier.changed-meanwhile" });
    expect((await approved(on)).result?.number).toBe("01/XNM");
  });

  it("renewed on another day keeps its number and bears the new day", async () => {
    const on = inMemoryDesk();
    const { id, result } = await approved(on);
    on.at("2026-11-06T08:00");
    const renewed = valueOf(await approveResult(on.desk, approver, { id })).result!;
    expect(renewed).toMatchObject({ number: "01/XNM", issuedOn: "2026-11-06" });
    expect(renewed.draft.sha256).not.toBe(result!.draft.sha256);
    expect((await approved(on)).result?.number).toBe("02/XNM");
  });

  it("is not renewed on the same day, nor by another", async () => {
    const on = inMemoryDesk();
    const { id } = await approved(on);
    expect(refusalOf(await approveResult(on.desk, approver, { id }))).toEqual({ code: "result.already-approved" });
    on.at("2026-11-06T08:00");
    expect(refusalOf(await approveResult(on.desk, staff("lanh-dao-2", ["approver"]), { id }))).toEqual({
      code: "result.already-approved",
    });
    expect(drawn(on)).toBe(1);
  });

  it("prints the day that the log will bear, also at midnight", async () => {
    const on = inMemoryDesk();
    const { id } = await proposed(on);
    on.at("2026-11-05T23:58");
    on.letTimePass();
    const { result } = valueOf(await approveResult(on.desk, approver, { id }));
    const page = String.fromCharCode(...((await on.desk.files.get(result!.draft.sha256)) ?? []));
    expect(page).toContain(encodeURIComponent(`01/XNM ${result!.issuedOn}`));
  });
});
