import { describe, expect, it } from "vitest";
import { fetchResult } from "./fetch-result.ts";
import { payFee } from "./pay-fee.ts";
import { inMemoryDesk, type InMemoryDesk } from "./testing/in-memory-desk.ts";
import { citizen, handlingOfficer, otherCitizen, returningOfficer } from "./testing/invented-office.ts";
import { act, inAppraisal, paid, refusalOf, sealed, signed, valueOf } from "./testing/story.ts";

const fetch = (on: InMemoryDesk, id: string, caller: Parameters<typeof fetchResult>[1] = citizen) =>
  fetchResult(on.desk, caller, id);
const returns = (on: InMemoryDesk, id: string) => on.eventsOf(id).filter(({ type }) => type === "returned").length;

describe("result fetched online (nhận kết quả trực tuyến)", () => {
  it("is the sealed file, and its first fetching by the owner is the return", async () => {
    const on = inMemoryDesk();
    const { id, result, code } = await paid(on);
    on.at("2026-11-05T20:00");
    const fetched = valueOf(await fetch(on, id));
    expect(fetched.pdf).toEqual(await on.desk.files.get(result!.sealed!.sha256));
    expect(fetched).toMatchObject({ fileName: `${code}.pdf`, dossier: { status: "returned" } });
    expect(on.eventsOf(id).at(-1)).toMatchObject({
      type: "returned",
      at: "2026-11-05T20:00:00+07:00",
      place: { kind: "online" },
      data: { by: "online", receiver: "Nguyễn Văn Mẫu" },
    });
  });

  it("may be fetched again, and is returned once", async () => {
    const on = inMemoryDesk();
    const { id } = await paid(on);
    const first = valueOf(await fetch(on, id));
    expect(valueOf(await fetch(on, id)).pdf).toEqual(first.pdf);
    expect(returns(on, id)).toBe(1);
  });

  it("fetched twice at once is returned once, and given both times", async () => {
    const on = inMemoryDesk();
    const { id } = await paid(on);
    on.meanwhile(() => fetch(on, id));
    expect(valueOf(await fetch(on, id)).dossier.status).toBe("returned");
    expect(returns(on, id)).toBe(1);
  });

  it("waits for the fee", async () => {
    const on = inMemoryDesk();
    const { id } = await sealed(on);
    expect(refusalOf(await fetch(on, id))).toEqual({ code: "fee.unpaid", vnd: 7500 });
    expect(returns(on, id)).toBe(0);
  });

  it("is looked at again where something else happened meanwhile", async () => {
    const on = inMemoryDesk();
    const { id } = await paid(on);
    on.meanwhile(() =>
      act(on, [returningOfficer, id], { type: "hand-to-post", item: { number: "EM1", address: "Số 2" } }),
    );
    expect(refusalOf(await fetch(on, id))).toEqual({ code: "dossier.changed-meanwhile" });
    expect(valueOf(await fetch(on, id)).dossier.status).toBe("returned");
  });

  it("is a copy for staff, and no return", async () => {
    const on = inMemoryDesk();
    const { id } = await sealed(on);
    expect(valueOf(await fetch(on, id, handlingOfficer)).dossier.status).toBe("result-ready");
    expect(returns(on, id)).toBe(0);
  });

  it("is there to read when it is a refusal, without a fee and without a return", async () => {
    const on = inMemoryDesk();
    const { id } = await sealed(on, { outcome: "refuse" });
    expect(valueOf(await fetch(on, id)).dossier.status).toBe("refused");
    expect(returns(on, id)).toBe(0);
  });

  it("is unknown to others, and before it is sealed", async () => {
    const on = inMemoryDesk();
    const { id } = await paid(on);
    expect(refusalOf(await fetch(on, id, otherCitizen))).toEqual({ code: "dossier.unknown" });
    expect(refusalOf(await fetch(on, "khong-co"))).toEqual({ code: "dossier.unknown" });
    const early = inMemoryDesk();
    expect(refusalOf(await fetch(early, (await inAppraisal(early)).id))).toEqual({ code: "dossier.unknown" });
    expect(refusalOf(await fetch(early, (await signed(early)).id))).toEqual({ code: "dossier.unknown" });
  });

  describe("by who asked for it at the counter", () => {
    const atCounter = async (on: InMemoryDesk) => (await sealed(on, { change: { returnBy: "counter" } })).id;

    it("is a copy: the paper is still to be returned", async () => {
      const on = inMemoryDesk();
      const id = await atCounter(on);
      valueOf(await payFee(on.desk, returningOfficer, { target: { id }, vnd: 7500, means: "cash" }));
      expect(valueOf(await fetch(on, id)).dossier.status).toBe("result-ready");
      expect(
        (
          await act(on, [returningOfficer, id], {
            type: "return-result",
            by: "counter",
            receiver: "Nguyễn Văn Mẫu",
            identitySeen: "Căn cước",
          })
        ).status,
      ).toBe("returned");
    });

    it("waits for the fee as well", async () => {
      const on = inMemoryDesk();
      expect(refusalOf(await fetch(on, await atCounter(on)))).toEqual({ code: "fee.unpaid", vnd: 7500 });
    });
  });

  it("is a fault of the store where the file is lost", async () => {
    const on = inMemoryDesk();
    const { id } = await paid(on);
    const desk = { ...on.desk, files: { ...on.desk.files, get: async () => null } };
    await expect(fetchResult(desk, citizen, id)).rejects.toThrow("the file store has lost");
  });
});
