import { describe, expect, it } from "vitest";
import { source } from "../../fixtures/invented-procedures.ts";
import { EVE, register, SWITCH } from "../../fixtures/units-of-2025.ts";
import { addDays, day } from "../calendar/calendar-day.ts";
import type { AdministrativeUnit, UnitSuccession } from "./administrative-unit.ts";
import { successorOf } from "./successor-of.ts";
import { predecessorsOf, successorsOf } from "./successors-of.ts";
import { unitRegister } from "./unit-register.ts";

const ids = (related: readonly { readonly unit: { readonly id: string } }[]) => related.map(({ unit }) => unit.id);

const later = day("2025-07-11");
const invented = (id: string, days: Pick<AdministrativeUnit, "from" | "to">): AdministrativeUnit => ({
  id,
  kind: "commune",
  name: id,
  ...days,
  source,
});
const four = [
  invented("cu", { to: EVE }),
  invented("mot", { from: SWITCH, to: addDays(later, -1) }),
  invented("hai", { from: SWITCH, to: addDays(later, -1) }),
  invented("chung", { from: later }),
];
const steps: readonly UnitSuccession[] = [
  { from: "cu", to: "mot", part: "part", on: SWITCH, source },
  { from: "cu", to: "hai", part: "part", on: SWITCH, source },
  { from: "mot", to: "chung", part: "whole", on: later, source },
  { from: "hai", to: "chung", part: "whole", on: later, source },
];
const rejoined = unitRegister(four, steps);
const halfKnown = unitRegister(four, steps.slice(0, 3));

describe("succession (kế tục)", () => {
  it("leaves a unit with itself while it lasts", () => {
    expect(ids(successorsOf(register, "hong-ha", EVE))).toEqual(["hong-ha"]);
    expect(ids(successorsOf(register, "tinh-qn", SWITCH))).toEqual(["tinh-qn"]);
  });

  it("is followed over as many steps as it took", () => {
    expect(ids(successorsOf(register, "dong-nai-cu", SWITCH))).toEqual(["dong-nai-tinh"]);
    expect(ids(successorsOf(register, "dong-nai-cu", day("2026-05-01")))).toEqual(["dong-nai"]);
  });

  it("says of a divided unit that each heir has a part", () => {
    expect(successorsOf(register, "hai-lang-cu", SWITCH).map(({ unit, part }) => [unit.id, part])).toEqual([
      ["hai-hoa", "part"],
      ["hai-lang", "part"],
    ]);
  });

  it("is read backwards too: the ward Hạ Long was Hồng Hà and Hồng Hải, not the city Hạ Long", () => {
    expect(ids(predecessorsOf(register, "ha-long", EVE))).toEqual(["hong-ha", "hong-hai"]);
    expect(predecessorsOf(register, "hai-hoa", EVE).map(({ unit, part }) => [unit.id, part])).toEqual([
      ["tp-cam-pha", "part"],
      ["hai-hoa-cu", "part"],
      ["hai-lang-cu", "part"],
    ]);
    expect(ids(predecessorsOf(register, "dong-nai", EVE))).toEqual(["dong-nai-cu"]);
  });
});

describe("the one successor (đơn vị kế tục duy nhất)", () => {
  it("is given where all of the unit went into one", () => {
    expect(successorOf(register, "cam-dong", SWITCH)).toMatchObject({ ok: true, value: { name: "Cẩm Phả" } });
  });

  it("is asked for where the unit was divided", () => {
    expect(successorOf(register, "ha-khau", SWITCH)).toEqual({
      ok: false,
      refusal: {
        code: "unit.split",
        unit: { id: "ha-khau", kind: "ward", name: "Hà Khẩu", above: { kind: "city", name: "Hạ Long" }, to: EVE },
        candidates: [
          { id: "viet-hung", kind: "ward", name: "Việt Hưng", above: { kind: "province", name: "Quảng Ninh" } },
          { id: "tuan-chau", kind: "ward", name: "Tuần Châu", above: { kind: "province", name: "Quảng Ninh" } },
        ],
      },
    });
  });

  it("is the one in which all the parts have come together again", () => {
    expect(successorOf(rejoined, "cu", day("2025-07-21"))).toMatchObject({ ok: true, value: { id: "chung" } });
    expect(successorOf(rejoined, "cu", SWITCH)).toMatchObject({ ok: false, refusal: { code: "unit.split" } });
  });

  it("is asked for where only one of the parts is known", () => {
    expect(successorOf(halfKnown, "cu", day("2025-07-21"))).toMatchObject({
      ok: false,
      refusal: { code: "unit.split", candidates: [{ id: "chung" }] },
    });
  });

  it("is not made up where no source names one", () => {
    expect(successorOf(register, "bi-mat", SWITCH)).toMatchObject({
      ok: false,
      refusal: { code: "unit.without-successor", unit: { name: "Chưa Rõ" } },
    });
    expect(successorOf(register, "khong-co", SWITCH)).toEqual({
      ok: false,
      refusal: { code: "unit.unknown", unit: "khong-co" },
    });
  });
});
