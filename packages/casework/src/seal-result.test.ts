import { accept, refuse } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import type { Desk } from "./ports.ts";
import { sealResult } from "./seal-result.ts";
import { inMemoryDesk, withoutLog, withoutPower } from "./testing/in-memory-desk.ts";
import { approver, clerk, pack, staff } from "./testing/invented-office.ts";
import { approved, refusalOf, sealed, signed, valueOf, signedWords } from "./testing/story.ts";

const SEAL = "ubnd-phuong-mau-2";
const request = (id: string, more: { readonly sealId?: string; readonly sequence?: number } = {}) => ({
  target: more.sequence === undefined ? { id } : { id, sequence: more.sequence },
  sealId: more.sealId ?? SEAL,
  pin: "654321",
});

describe("seal on the result (đóng dấu kết quả)", () => {
  it("is put on the signed file, by the clerk who keeps it", async () => {
    const on = inMemoryDesk();
    const { id, result } = await signed(on);
    on.at("2026-11-05T10:00");
    const dossier = valueOf(await sealResult(on.desk, clerk, request(id)));
    expect(dossier).toMatchObject({
      status: "result-ready",
      endedAt: "2026-11-05T10:00:00+07:00",
      result: { sealedBy: clerk.actor.id, sealId: SEAL, signed: result!.signed },
    });
    expect(on.signerCalls.at(-1)).toEqual({
      step: "seal",
      by: SEAL,
      pin: "654321",
      at: "2026-11-05T10:00:00+07:00",
      input: result!.signed!.sha256,
    });
  });

  it("ends a refused dossier", async () => {
    expect((await sealed(inMemoryDesk(), { outcome: "refuse" })).status).toBe("refused");
  });

  it("does not touch the key before the signature", async () => {
    const on = inMemoryDesk();
    const { id } = await approved(on);
    expect(refusalOf(await sealResult(on.desk, clerk, request(id)))).toEqual({
      code: "dossier.act-not-allowed",
      act: "seal",
      status: "approved",
    });
    expect(on.signerCalls).toEqual([]);
  });

  it("does not touch the key for another seal, another clerk, another role or an older state", async () => {
    const on = inMemoryDesk();
    const { id, sequence } = await signed(on);
    const before = on.signerCalls.length;
    expect(refusalOf(await sealResult(on.desk, clerk, request(id, { sealId: "khong-co" })))).toEqual({
      code: "seal.unknown",
      seal: "khong-co",
    });
    expect(refusalOf(await sealResult(on.desk, staff("van-thu-2", ["clerk"]), request(id)))).toEqual({
      code: "seal.not-custodian",
      seal: SEAL,
    });
    expect(refusalOf(await sealResult(on.desk, approver, request(id)))).toEqual({
      code: "access.not-competent",
      act: "seal",
    });
    expect(refusalOf(await sealResult(on.desk, clerk, request(id, { sequence: sequence - 1 })))).toEqual({
      code: "dossier.changed-meanwhile",
    });
    expect(refusalOf(await sealResult(on.desk, staff("noi-khac", ["clerk"], "trung-tam-khac"), request(id)))).toEqual({
      code: "dossier.unknown",
    });
    expect(on.signerCalls.length).toBe(before);
  });

  it("does not touch the key out of the seal's scope", async () => {
    const on = inMemoryDesk({
      pack: { ...pack, seals: pack.seals.map((seal) => ({ ...seal, scope: { fields: ["DD"], procedures: [] } })) },
    });
    const { id } = await signed(on);
    expect(refusalOf(await sealResult(on.desk, clerk, request(id)))).toEqual({
      code: "seal.out-of-scope",
      seal: SEAL,
      procedure: "9.000001",
    });
    expect(on.signerCalls.filter(({ step }) => step === "seal")).toEqual([]);
  });

  it("is put once: a second press finds it done", async () => {
    const on = inMemoryDesk();
    const { id } = await sealed(on);
    expect(refusalOf(await sealResult(on.desk, clerk, request(id)))).toEqual({
      code: "dossier.act-not-allowed",
      act: "seal",
      status: "result-ready",
    });
    expect(on.eventsOf(id).filter(({ type }) => type === "sealed").length).toBe(1);
  });

  it("put again after a crash goes on with what was sealed then, even the next day", async () => {
    const on = inMemoryDesk();
    const { id } = await signed(on);
    on.at("2026-11-05T16:59");
    await expect(sealResult(withoutLog(on.desk), clerk, request(id))).rejects.toThrow("power cut");
    const [first] = on.signerCalls.filter(({ step }) => step === "seal");
    on.at("2026-11-06T08:00");
    const { result } = valueOf(await sealResult(on.desk, clerk, request(id)));
    expect(await signedWords(on, result?.sealed)).toContain(first!.at);
    expect(result?.level).toBe("B-LT");
  });

  it("is made anew where the first went down before its file was stored, and nothing else is left of that", async () => {
    const on = inMemoryDesk();
    const { id } = await signed(on);
    on.at("2026-11-05T16:59");
    await expect(sealResult(withoutPower(on.desk), clerk, request(id))).rejects.toThrow("power cut");
    on.at("2026-11-06T08:00");
    const { result } = valueOf(await sealResult(on.desk, clerk, request(id)));
    expect(await signedWords(on, result?.sealed)).toContain("2026-11-06T08:00");
  });

  it("is not what another key made before the crash: the log names the certificate that is on the file", async () => {
    const on = inMemoryDesk();
    const { id } = await signed(on);
    on.at("2026-11-05T16:59");
    const certificate = { sha256: "other", subject: "CN=khác", serial: "02" };
    const seal: Desk["signer"]["seal"] = async (asked) => {
      const done = await on.desk.signer.seal(asked);
      return done.ok ? accept({ ...done.value, certificate }) : done;
    };
    const otherKey = { ...on.desk, signer: { ...on.desk.signer, seal } };
    await expect(sealResult(withoutLog(otherKey), clerk, request(id))).rejects.toThrow("power cut");
    on.at("2026-11-06T08:00");
    const { result } = valueOf(await sealResult(on.desk, clerk, request(id)));
    expect(await signedWords(on, result?.sealed)).toContain("2026-11-06T08:00");
    expect(on.eventsOf(id).at(-1)).toMatchObject({ type: "sealed", data: { certificate: { sha256: "c" } } });
  });

  it("bears the moment of the right PIN, not of a wrong one the day before", async () => {
    const on = inMemoryDesk();
    const { id } = await signed(on);
    on.at("2026-11-05T16:59");
    const seal = async () => refuse({ code: "signing.wrong-pin" });
    const mistyped = { ...on.desk, signer: { ...on.desk.signer, seal } };
    expect(refusalOf(await sealResult(mistyped, clerk, request(id)))).toEqual({ code: "signing.wrong-pin" });
    on.at("2026-11-06T08:00");
    valueOf(await sealResult(on.desk, clerk, request(id)));
    expect(on.signerCalls.at(-1)?.at).toBe("2026-11-06T08:00:00+07:00");
  });

  it("pressed twice at once is saved once", async () => {
    const on = inMemoryDesk();
    const { id } = await signed(on);
    on.at("2026-11-05T10:00");
    on.whileSigning(() => sealResult(on.desk, clerk, request(id)));
    expect(refusalOf(await sealResult(on.desk, clerk, request(id)))).toEqual({ code: "dossier.changed-meanwhile" });
    expect(on.eventsOf(id).filter(({ type }) => type === "sealed").length).toBe(1);
  });
});
