import { fileURLToPath } from "node:url";
import {
  day,
  decide,
  evolve,
  moment,
  officeCalendar,
  open,
  trackingCode,
  type Dossier,
  type DossierEvent,
  type Facts,
  type LaterAct,
} from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { nationalCatalogue } from "./read/national-catalogue.ts";
import { provincePacks } from "./read/province-packs.ts";

const catalogue = nationalCatalogue();
const packs = provincePacks(fileURLToPath(new URL("../../provinces", import.meta.url)), catalogue);
const births = catalogue.procedures.find(({ code }) => code === "2.000986")!;
const pack = packs.find(({ procedures }) => procedures.some(({ code }) => code === births.code))!;
const offered = pack.procedures.find(({ code }) => code === births.code)!;
const office = pack.offices.find(({ id }) => offered.offices.includes(id))!;
const post = (role: "reception-officer" | "handling-officer") => ({ role, office: office.id, from: day("2025-07-01") });

/** An officer who does not exist. */
const officer: Facts["actor"] = {
  kind: "staff",
  tenant: pack.tenant,
  id: "can-bo-mau",
  name: "Cán bộ Mẫu",
  title: "Chuyên viên",
  posts: [post("reception-officer"), post("handling-officer")],
};
const factsAt = (at: string): Facts => ({
  at: moment(`${at}:00+07:00`),
  actor: officer,
  place: { kind: "centre", office: office.id },
  calendar: officeCalendar(catalogue.calendars, office, pack),
  procedure: births,
  pack,
});
const owner = { fullName: "Nguyễn Văn Mẫu", personalNumber: "", phone: "", address: "" };
const submitted: DossierEvent = {
  type: "submitted",
  at: moment("2026-11-03T08:00:00+07:00"),
  actor: { kind: "staff", id: "can-bo-mau", name: "Cán bộ Mẫu" },
  place: { kind: "centre", office: office.id },
  data: {
    trackingCode: trackingCode([0, 1, 2, 3, 4, 5, 6, 7]),
    office: office.id,
    caseCode: births.cases[0].code,
    channel: "counter",
    owner,
    applicant: owner,
    account: null,
    answers: {},
    papers: [],
    returnBy: "counter",
    units: 1,
    pagesOfOriginal: 1,
    procedure: births.code,
    procedureVersion: births.version,
    packVersion: pack.version,
  },
};

function after(dossier: Dossier, at: string, act: LaterAct): Dossier {
  const decided = decide(dossier, act, factsAt(at));
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
  return decided.value.reduce(evolve, dossier);
}

describe(`${births.code}: ${births.title}`, () => {
  it("registers the birth the same day, then runs residence and insurance at once, within the whole", () => {
    const received = after(open("ho-so-mau", pack.tenant, submitted), "2026-11-03T09:00", {
      type: "receive",
      number: 1,
    });
    expect(received.legs.map(({ id, due }) => [id, due.on])).toEqual([["birth", "2026-11-03"]]);
    const born = after(received, "2026-11-03T14:00", { type: "finish-leg", leg: "birth", outcome: "grant" });
    expect(born.legs.slice(1).map(({ id, due }) => [id, due.on])).toEqual([
      ["residence", "2026-11-18"],
      ["insurance", "2026-11-13"],
    ]);
    for (const { due } of born.legs) expect(due.on <= born.due!.on).toBe(true);
  });
});
