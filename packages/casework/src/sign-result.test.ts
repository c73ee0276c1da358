import { describe, expect, it } from "vitest";
import { signResult } from "./sign-result.ts";
import { payFee } from "./pay-fee.ts";
import { inMemoryDesk, withoutLog } from "./testing/in-memory-desk.ts";
import { approver, clerk, handlingOfficer, otherCitizen, receptionOfficer, staff } from "./testing/invented-office.ts";
import { approved, proposed, refusalOf, valueOf, signedWords } from "./testing/story.ts";

const request = (id: string, sequence?: number) => ({
  target: sequence === undefined ? { id } : { id, sequence },
  pin: "123456",
});

describe("signature of the result (ký số kết quả)", () => {
  it("is made on the approved draft, by who approved it", async () => {
    const on = inMemoryDesk();
    const { id, result } = await approved(on);
    on.at("2026-11-05T09:30");
    const dossier = valueOf(await signResult(on.desk, approver, request(id)));
    expect(dossier).toMatchObject({ status: "signed", result: { signedBy: approver.actor.id, draft: result!.draft } });
    expect(on.signerCalls).toEqual([
      {
        step: "sign",
        by: approver.actor.id,
        pin: "123456",
        at: "2026-11-05T09:30:00+07:00",
        input: result!.draft.sha256,
      },
    ]);
    expect(await on.desk.files.get(dossier.result!.signed!.sha256)).not.toBeNull();
    expect(on.eventsOf(id).at(-1)).toMatchObject({ type: "signed", data: { certificate: { subject: "CN=lanh-dao" } } });
  });

  it("does not touch the key where the domain refuses", async () => {
    const on = inMemoryDesk();
    const waiting = await proposed(on);
    expect(refusalOf(await signResult(on.desk, approver, request(waiting.id)))).toEqual({
      code: "dossier.act-not-allowed",
      act: "sign",
      status: "awaiting-approval",
    });
    const { id, sequence } = await approved(on);
    expect(refusalOf(await signResult(on.desk, staff("lanh-dao-2", ["approver"]), request(id)))).toEqual({
      code: "result.signer-not-approver",
    });
    for (const caller of [handlingOfficer, clerk])
      expect(refusalOf(await signResult(on.desk, caller, request(id)))).toEqual({
        code: "access.not-competent",
        act: "sign",
      });
    expect(refusalOf(await signResult(on.desk, otherCitizen, request(id)))).toEqual({ code: "dossier.unknown" });
    expect(refusalOf(await signResult(on.desk, approver, request(id, sequence - 1)))).toEqual({
      code: "dossier.changed-meanwhile",
    });
    on.at("2026-11-06T08:00");
    expect(refusalOf(await signResult(on.desk, approver, request(id)))).toEqual({
      code: "result.dated-another-day",
      issuedOn: "2026-11-05",
    });
    expect(on.signerCalls).toEqual([]);
  });

  it("saves nothing where the key refuses", async () => {
    const on = inMemoryDesk({ signerRefuses: { code: "signing.wrong-pin" } });
    const { id } = await approved(on);
    expect(refusalOf(await signResult(on.desk, approver, request(id)))).toEqual({ code: "signing.wrong-pin" });
    expect(on.dossiers().find((each) => each.id === id)).toMatchObject({ status: "approved" });
  });

  it("made again after a crash is the one that was made first", async () => {
    const on = inMemoryDesk();
    const { id } = await approved(on);
    on.at("2026-11-05T09:30");
    await expect(signResult(withoutLog(on.desk), approver, request(id))).rejects.toThrow("power cut");
    on.at("2026-11-05T09:45");
    const { result } = valueOf(await signResult(on.desk, approver, request(id)));
    expect(await signedWords(on, result?.signed)).toContain("2026-11-05T09:30");
    expect(on.eventsOf(id).filter(({ type }) => type === "signed").length).toBe(1);
  });

  it("is not saved on a dossier that changed while it was made, and may be made again", async () => {
    const on = inMemoryDesk();
    const { id } = await approved(on);
    on.at("2026-11-05T09:30");
    on.whileSigning(() => payFee(on.desk, receptionOfficer, { target: { id }, vnd: 7500, means: "cash" }));
    expect(refusalOf(await signResult(on.desk, approver, request(id)))).toEqual({ code: "dossier.changed-meanwhile" });
    on.at("2026-11-05T09:40");
    const { status, result } = valueOf(await signResult(on.desk, approver, request(id)));
    expect(status).toBe("signed");
    expect(await signedWords(on, result?.signed)).toContain("2026-11-05T09:30");
  });
});
