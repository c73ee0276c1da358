import { describe, expect, it } from "vitest";
import { clerk, factsAt, staff } from "../../fixtures/invented-office.ts";
import { pack, secondSeal } from "../../fixtures/invented-pack.ts";
import { confirmation } from "../../fixtures/invented-procedures.ts";
import { after, approve, filed, propose, receive, refusalOf, seal, sign, takeUp } from "../../fixtures/story.ts";
import { day } from "../calendar/calendar-day.ts";
import { maySeal } from "./may-seal.ts";
import type { Seal } from "./seal.ts";

const approved = after(filed(), [receive, takeUp, propose, approve]);
const signed = after(approved, [sign]);
const registered = (more: Partial<Seal>) => ({ pack: { ...pack, seals: [{ ...secondSeal, ...more }] } });
const { permissionDocument: _, ...unpermitted } = secondSeal;

describe("sealing (đóng dấu)", () => {
  it("is for the clerk who keeps the seal, on a signed document within its scope", () => {
    expect(refusalOf(signed, seal)).toBeNull();
  });

  it("is refused before the officer has signed", () => {
    expect(maySeal(approved.dossier, secondSeal.id, factsAt("2026-11-05T10:00", clerk))).toEqual({
      ok: false,
      refusal: { code: "seal.signature-missing" },
    });
  });

  it("is refused with a seal that is not in the register", () => {
    expect(refusalOf(signed, seal, { pack: { ...pack, seals: [] } })).toEqual({
      code: "seal.unknown",
      seal: secondSeal.id,
    });
  });

  it("is refused to another clerk of the same office", () => {
    expect(refusalOf(signed, ["2026-11-05T10:00", staff("van-thu-2", "clerk"), seal[2]])).toEqual({
      code: "seal.not-custodian",
      seal: secondSeal.id,
    });
  });

  it("passes to the clerk who took the seal over in writing, for that time, and back", () => {
    const handOver = {
      to: "van-thu-2",
      from: day("2026-11-05"),
      until: day("2026-11-06"),
      document: "Biên bản số 1 (mẫu)",
    };
    const handed = (more: Partial<typeof handOver> = {}) => registered({ handOvers: [{ ...handOver, ...more }] });
    const other = (at = seal[0]) => [at, staff("van-thu-2", "clerk"), seal[2]] as const;
    const notCustodian = { code: "seal.not-custodian", seal: secondSeal.id };
    expect(refusalOf(signed, other(), handed())).toBeNull();
    expect(refusalOf(signed, seal, handed())).toEqual(notCustodian);
    expect(refusalOf(signed, other("2026-11-07T08:00"), handed())).toEqual(notCustodian);
    expect(refusalOf(signed, ["2026-11-07T08:00", seal[1], seal[2]], handed())).toBeNull();
    expect(refusalOf(signed, other(), handed({ document: " " }))).toEqual(notCustodian);
    expect(refusalOf(signed, other(), handed({ from: day("2026-11-06") }))).toEqual(notCustodian);
  });

  it("is refused with a second seal that nobody permitted; a first seal needs no permission", () => {
    expect(refusalOf(signed, seal, { pack: { ...pack, seals: [unpermitted] } })).toEqual({
      code: "seal.no-permission-document",
      seal: secondSeal.id,
    });
    expect(refusalOf(signed, seal, { pack: { ...pack, seals: [{ ...unpermitted, ordinal: 1 }] } })).toBeNull();
  });

  it("is refused before the seal is in force and after it was handed back", () => {
    const notInForce = { code: "seal.not-in-force", seal: secondSeal.id };
    expect(refusalOf(signed, seal, registered({ from: day("2026-11-06") }))).toEqual(notInForce);
    expect(refusalOf(signed, seal, registered({ to: day("2026-11-04") }))).toEqual(notInForce);
    expect(refusalOf(signed, seal, registered({ to: day("2026-11-05") }))).toBeNull();
  });

  it("is refused out of the seal's scope, which names fields or single procedures", () => {
    const outOfScope = { code: "seal.out-of-scope", seal: secondSeal.id, procedure: confirmation.code };
    expect(refusalOf(signed, seal, registered({ scope: { fields: ["DD"], procedures: [] } }))).toEqual(outOfScope);
    expect(refusalOf(signed, seal, registered({ scope: { fields: [], procedures: [] } }))).toEqual(outOfScope);
    expect(refusalOf(signed, seal, registered({ scope: { fields: [], procedures: [confirmation.code] } }))).toBeNull();
  });

  it("is of the agency that decides, where that is not the desk's own", () => {
    const decides = (agency: string) => pack.procedures.map((each) => ({ ...each, agency }));
    const of = (agency: string) => ({
      pack: { ...pack, procedures: decides("so-mau"), seals: [{ ...secondSeal, agency }] },
    });
    expect(refusalOf(signed, seal, of("so-mau"))).toBeNull();
    expect(refusalOf(signed, seal, of(secondSeal.agency))?.code).toBe("seal.out-of-scope");
  });

  it("is refused with the seal of another agency than the one whose result it is", () => {
    expect(refusalOf(signed, seal, registered({ agency: "so-mau" }))).toEqual({
      code: "seal.out-of-scope",
      seal: secondSeal.id,
      procedure: confirmation.code,
    });
  });
});
