import { day, type Office, type ProvincePack } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { procedureDesks } from "./counter-view.ts";

const source = { document: "Số liệu hư cấu" };
const from = day("2025-07-01");
const legalNote = { vi: "Nhận trực tuyến (hư cấu).", en: "Filed online (invented)." };

const office = (id: string, rest: Partial<Office> = {}): Office => ({
  id,
  name: `Trung tâm ${id} (hư cấu)`,
  shortName: `Trung tâm ${id}`,
  code: "H99.1",
  agency: "ubnd-hu-cau",
  address: "",
  phone: "",
  email: "",
  from,
  successors: [],
  hours: [],
  source,
  ...rest,
});

const pack: ProvincePack = {
  slug: "tinh-hu-cau",
  tenant: "H99",
  version: "2026-01",
  name: { vi: "Tỉnh hư cấu", en: "An invented province" },
  hosts: [],
  agencies: [],
  offices: [office("mot"), office("hai"), office("da-het", { to: day("2026-06-30") })],
  procedures: [
    {
      code: "0.000001",
      offices: ["mot", "hai", "da-het"],
      decidedBy: "",
      shortened: [],
      nonTerritorial: true,
      onlineOnly: [{ from, value: { offices: ["mot"], legalNote }, source }],
    },
    { code: "0.000002", offices: ["mot"], decidedBy: "", shortened: [] },
    { code: "0.000003", offices: ["mot"], decidedBy: "", shortened: [], nonTerritorial: true },
  ],
  fees: [],
  seals: [],
  supplementAnswerDays: 15,
  contact: { hotline: "", site: "" },
};

const at = (desks: readonly string[], procedure: string) =>
  procedureDesks(procedure, { desks, on: day("2026-11-23"), pack });

describe("desks of a procedure (quầy tiếp nhận)", () => {
  it("offer help to file online where the desk takes it online only, and any channel elsewhere", () => {
    expect(at(["mot", "hai"], "0.000001").map(({ offer }) => offer)).toEqual([
      { kind: "assisted-online", legalNote, source },
      { kind: "any-channel" },
    ]);
  });

  it("take it in for every other open office, where the province lets them", () => {
    expect(at(["mot"], "0.000001")[0]?.takesFor).toEqual([{ id: "hai", name: "Trung tâm hai" }]);
    expect(at(["hai"], "0.000003")).toMatchObject([{ isCompetent: false, takesFor: [{ id: "mot" }] }]);
  });

  it("are none where the procedure is another office's, and of an office that has ended", () => {
    expect(at(["hai"], "0.000002")).toEqual([]);
    expect(at(["da-het"], "0.000001")).toEqual([]);
    expect(at(["mot"], "0.000009")).toEqual([]);
  });
});
