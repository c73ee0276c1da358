import { describe, expect, it } from "vitest";
import { receiveDossier } from "./receive-dossier.ts";
import { inMemoryDesk, type InMemoryDesk } from "./testing/in-memory-desk.ts";
import { citizen, confirmation, handlingOfficer, receptionOfficer } from "./testing/invented-office.ts";
import { act, filedOnline, refusalOf, valueOf } from "./testing/story.ts";

const receive = (on: InMemoryDesk, id: string, caller: Parameters<typeof receiveDossier>[1] = receptionOfficer) =>
  receiveDossier(on.desk, caller, { id });

describe("reception (tiếp nhận hồ sơ)", () => {
  it("gives numbers without a gap, from one every day", async () => {
    const on = inMemoryDesk();
    const ids = [await filedOnline(on), await filedOnline(on), await filedOnline(on)].map(({ id }) => id);
    on.at("2026-11-03T09:00");
    const codes = [valueOf(await receive(on, ids[0]!)).code, valueOf(await receive(on, ids[1]!)).code];
    on.at("2026-11-04T09:00");
    codes.push(valueOf(await receive(on, ids[2]!)).code);
    expect(codes).toEqual(["H99.12-261103-0001", "H99.12-261103-0002", "H99.12-261104-0001"]);
  });

  it("takes no number where it is refused", async () => {
    const on = inMemoryDesk();
    const { id } = await filedOnline(on);
    const withdrawn = await filedOnline(on);
    await act(on, [citizen, withdrawn.id], { type: "withdraw", reason: "Nhầm" });
    on.at("2026-11-03T09:00");
    expect(refusalOf(await receive(on, withdrawn.id))).toEqual({
      code: "dossier.act-not-allowed",
      act: "receive",
      status: "withdrawn",
    });
    expect(refusalOf(await receive(on, id, handlingOfficer))).toEqual({ code: "access.not-competent", act: "receive" });
    expect(valueOf(await receive(on, id)).code).toBe("H99.12-261103-0001");
  });

  it("takes one number where two officers receive at once", async () => {
    const on = inMemoryDesk();
    const [one, two] = [await filedOnline(on), await filedOnline(on)];
    on.at("2026-11-03T09:00");
    on.meanwhile(() => receive(on, one.id));
    expect(refusalOf(await receive(on, one.id))).toEqual({ code: "dossier.changed-meanwhile" });
    expect(valueOf(await receive(on, two.id)).code).toBe("H99.12-261103-0002");
  });

  it("does not give one number twice to two dossiers received at once", async () => {
    const on = inMemoryDesk();
    const [one, two] = [await filedOnline(on), await filedOnline(on)];
    on.at("2026-11-03T09:00");
    on.meanwhile(() => receive(on, one.id));
    expect(valueOf(await receive(on, two.id)).code).toBe("H99.12-261103-0002");
    expect(new Set(on.dossiers().map(({ code }) => code))).toEqual(
      new Set(["H99.12-261103-0001", "H99.12-261103-0002"]),
    );
  });

  it("dates the code with the day whose number it takes, also at midnight", async () => {
    const on = inMemoryDesk();
    const [one, two] = [await filedOnline(on), await filedOnline(on)];
    on.at("2026-11-03T23:58");
    on.letTimePass();
    const { code, receivedAt } = valueOf(await receive(on, one.id));
    on.at("2026-11-04T09:00");
    const second = valueOf(await receive(on, two.id)).code;
    expect([code, second]).toEqual(
      receivedAt! < "2026-11-04"
        ? ["H99.12-261103-0001", "H99.12-261104-0001"]
        : ["H99.12-261104-0001", "H99.12-261104-0002"],
    );
  });

  it("explains the day it promises", async () => {
    const on = inMemoryDesk();
    const { id } = await filedOnline(on);
    on.at("2026-11-20T09:00");
    expect(valueOf(await receive(on, id)).due).toMatchObject({
      on: "2026-11-26",
      segments: [
        { kind: "started" },
        { kind: "first-day-not-counted" },
        { kind: "weekend" },
        { kind: "day-off" },
        { kind: "counted" },
      ],
    });
  });

  it("waives a fee where an exemption is proved, and takes no number where it is not", async () => {
    const poor = "Người thuộc hộ nghèo";
    const fees = confirmation.fees.map((fee) => ({ ...fee, exemptions: [poor] }));
    const on = inMemoryDesk({ procedures: [{ ...confirmation, fees }] });
    const { id } = await filedOnline(on);
    on.at("2026-11-03T09:00");
    const exempt = (evidence: string) =>
      receiveDossier(on.desk, receptionOfficer, {
        id,
        exemptions: [{ fee: "certificate", exemption: poor, evidence }],
      });
    expect(refusalOf(await exempt(" "))).toMatchObject({ code: "fee.exemption-without-evidence" });
    const { code, fee } = valueOf(await exempt("Giấy chứng nhận hộ nghèo số 01"));
    expect([code, fee?.totalVnd, fee?.waived?.map(({ title }) => title)]).toEqual([
      "H99.12-261103-0001",
      0,
      ["Lệ phí mẫu"],
    ]);
  });

  it("is a fault of the catalogue, not of the officer, where the pinned version is lost", async () => {
    const procedures = [confirmation];
    const on = inMemoryDesk({ procedures });
    const { id } = await filedOnline(on);
    procedures.pop();
    await expect(receive(on, id)).rejects.toThrow("the catalogue has lost 9.000001");
  });
});
