import { expect, it } from "vitest";
import { OFFICE, pack } from "../../fixtures/invented-pack.ts";
import { decidingAgency } from "./deciding-agency.ts";

const [first] = pack.procedures;
const question = { office: OFFICE, procedure: first!.code, pack };

it("takes the agency behind the desk to decide, unless the procedure names its own (cơ quan giải quyết)", () => {
  expect(decidingAgency(question)).toBe(pack.offices[0]?.agency);
  const named = { ...pack, procedures: [{ ...first!, agency: "so-mau" }] };
  expect(decidingAgency({ ...question, pack: named })).toBe("so-mau");
  expect(decidingAgency({ ...question, office: "khong-co" })).toBeUndefined();
});
