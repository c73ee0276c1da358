import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../calendar/calendar-day.ts";
import { dossierCode, parseDossierCode } from "./dossier-code.ts";

describe("dossier code (mã số hồ sơ)", () => {
  it("is unit, day and running number", () => {
    expect(dossierCode("H49.12", day("2021-07-15"), 1)).toBe("H49.12-210715-0001");
  });

  it("takes a fifth digit after 9,999 in a day, and loses none", () => {
    expect(dossierCode("H49.12", day("2021-07-15"), 9999)).toBe("H49.12-210715-9999");
    expect(dossierCode("H49.12", day("2021-07-15"), 10_000)).toBe("H49.12-210715-10000");
  });

  it.each([
    ["H49.12-210715-0001", { unitCode: "H49.12", receivedOn: "2021-07-15", number: 1 }],
    ["H49-261103-0042", { unitCode: "H49", receivedOn: "2026-11-03", number: 42 }],
    ["H49.12.01-261103-10000", { unitCode: "H49.12.01", receivedOn: "2026-11-03", number: 10_000 }],
    ["000.00.06.H56-231027-0361", { unitCode: "000.00.06.H56", receivedOn: "2023-10-27", number: 361 }],
    ["G15.99-261103-0001", { unitCode: "G15.99", receivedOn: "2026-11-03", number: 1 }],
  ])("reads %s, in either order of the agency part", (code, parts) => {
    expect(parseDossierCode(code)).toEqual({ code, ...parts });
  });

  it("reads what a person types: small letters, blanks", () => {
    expect(parseDossierCode("  h49.12 - 210715 - 0001 ")?.code).toBe("H49.12-210715-0001");
  });

  it.each([
    "H49.12-210230-0001",
    "H49.12-211301-0001",
    "H49.12-210715-001",
    "H49.12-210715-123456",
    "H49.12-2107150001",
    "49.12-210715-0001",
    "H49.12-210715-000A",
    "H49.-210715-0001",
    "MC-2345-6789",
    "",
    "'; drop table dossier; --",
  ])("does not take %j for one", (text) => {
    expect(parseDossierCode(text)).toBeNull();
  });

  it("reads back every code that is given", () => {
    const units = fc.constantFrom("H49", "H49.12", "H49.12.345", "000.00.12.H49");
    fc.assert(
      fc.property(
        units,
        fc.integer({ min: 0, max: 29_000 }),
        fc.integer({ min: 1, max: 99_999 }),
        (unitCode, days, number) => {
          const receivedOn = addDays(day("2018-01-01"), days);
          expect(parseDossierCode(dossierCode(unitCode, receivedOn, number))).toMatchObject({
            unitCode,
            receivedOn,
            number,
          });
        },
      ),
    );
  });
});

describe("the length of a dossier code", () => {
  it("never passes what an agency code, a day and five digits may fill", () => {
    const longest = dossierCode("H49.123.123.123.123.123", day("2021-07-15"), 99_999);
    expect(parseDossierCode(longest)?.number).toBe(99_999);
    expect(longest.length).toBeLessThanOrEqual(35 + 1 + 6 + 1 + 5);
  });
});
