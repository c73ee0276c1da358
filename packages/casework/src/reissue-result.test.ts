import { describe, expect, it } from "vitest";
import { actOnDossier } from "./act-on-dossier.ts";
import { approveResult } from "./approve-result.ts";
import { fetchResult } from "./fetch-result.ts";
import { reissueResult } from "./reissue-result.ts";
import { sealResult } from "./seal-result.ts";
import { signResult } from "./sign-result.ts";
import { inMemoryDesk, type InMemoryDesk } from "./testing/in-memory-desk.ts";
import { approver, citizen, clerk, handlingOfficer } from "./testing/invented-office.ts";
import { approved, paid, refusalOf, sealed, valueOf } from "./testing/story.ts";

const mend = (on: InMemoryDesk, id: string, reason = "Ghi sai năm sinh") =>
  reissueResult(on.desk, approver, { target: { id }, kind: "replacement", reason });

describe("reissuing a result (đính chính, thay thế kết quả)", () => {
  it("draws the new version with the next number, and says which one it replaces", async () => {
    const on = inMemoryDesk();
    const { id } = await sealed(on);
    on.at("2026-11-10T09:00");
    const mended = valueOf(await mend(on, id));
    expect(mended).toMatchObject({ status: "approved", result: { version: 2, number: "02/XNM" } });
    expect(mended.result?.draft.sha256).not.toBe(mended.earlierResults[0]?.draft.sha256);
    expect(on.printed.at(-1)?.printing).toMatchObject({
      mends: { kind: "replacement", number: "01/XNM", issuedOn: "2026-11-05" },
    });
  });

  it("is signed and sealed like the first, and the register knows both files", async () => {
    const on = inMemoryDesk();
    const first = await sealed(on);
    const target = { id: first.id };
    on.at("2026-11-10T09:00");
    valueOf(await mend(on, first.id));
    valueOf(await signResult(on.desk, approver, { target, pin: "123456" }));
    const second = valueOf(await sealResult(on.desk, clerk, { target, sealId: "ubnd-phuong-mau-2", pin: "654321" }));
    const standing = (sha256: string) => on.desk.casebook.standingOf(first.tenant, sha256);
    expect(await standing(first.result!.sealed!.sha256)).toMatchObject({ standing: "replaced", replacedBy: "02/XNM" });
    expect(await standing(second.result!.sealed!.sha256)).toMatchObject({ standing: "valid", number: "02/XNM" });
  });

  it("says again what it replaces when it is dated again on another day", async () => {
    const on = inMemoryDesk();
    const { id } = await sealed(on);
    on.at("2026-11-10T09:00");
    valueOf(await mend(on, id));
    on.at("2026-11-11T09:00");
    expect(valueOf(await approveResult(on.desk, approver, { id })).result).toMatchObject({
      version: 2,
      number: "02/XNM",
      issuedOn: "2026-11-11",
    });
    expect(on.printed.at(-1)?.printing).toMatchObject({ mends: { number: "01/XNM" } });
  });

  it("takes no number and draws nothing where it is refused", async () => {
    const on = inMemoryDesk();
    const { id } = await sealed(on);
    const drawn = on.printed.length;
    expect(refusalOf(await mend(on, id, " "))).toEqual({ code: "dossier.reason-missing" });
    expect(
      refusalOf(await reissueResult(on.desk, handlingOfficer, { target: { id }, kind: "correction", reason: "Sai" })),
    ).toEqual({ code: "access.not-competent", act: "reissue-result" });
    expect(on.printed.length).toBe(drawn);
    expect(valueOf(await mend(on, id)).result?.number).toBe("02/XNM");
  });

  it("has nothing to mend before the first was sealed", async () => {
    const on = inMemoryDesk();
    const { id } = await approved(on);
    expect(refusalOf(await mend(on, id))).toMatchObject({ code: "dossier.act-not-allowed" });
  });
});

describe("an annulled result (kết quả đã hủy bỏ)", () => {
  it("is handed to nobody as a result, and staff may still look at it", async () => {
    const on = inMemoryDesk();
    const { id } = await paid(on);
    const act = { type: "annul-result", reason: "Cấp sai", decision: "Quyết định mẫu" } as const;
    valueOf(await actOnDossier(on.desk, approver, { target: { id }, act }));
    expect(refusalOf(await fetchResult(on.desk, citizen, id))).toEqual({ code: "result.annulled" });
    expect(refusalOf(await fetchResult(on.desk, approver, id))).toBeNull();
  });
});
