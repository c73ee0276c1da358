import { describe, expect, it } from "vitest";
import { handlingOfficer, receptionOfficer, staff, time } from "../../fixtures/invented-office.ts";
import { OFFICE, TENANT } from "../../fixtures/invented-pack.ts";
import {
  birth,
  INSURANCE,
  INSURANCE_DESK,
  karaoke,
  linkedPack,
  POLICE,
} from "../../fixtures/interlinked-procedures.ts";
import { after, filed, propose, proposeRefusal, receive, refusalOf, takeUp, type Step } from "../../fixtures/story.ts";
import { allowedActs } from "./allowed-acts.ts";
import { day } from "../calendar/calendar-day.ts";
import { partPunctuality, partsOf } from "./part.ts";

const officerOf = (unit: string, id = unit) => ({
  ...staff(id, "handling-officer"),
  posts: [{ role: "handling-officer", office: unit, from: day("2025-07-01") } as const],
});
const police = officerOf(POLICE);
const insurance = officerOf(INSURANCE_DESK);

const births = { procedure: birth, pack: linkedPack };
const evening = { procedure: karaoke, pack: linkedPack };
const finish = (at: string, actor: Step[1], leg: string): Step => [
  at,
  actor,
  { type: "finish-leg", leg, outcome: "grant" },
];
const refuseLeg = (at: string, actor: Step[1], leg: string): Step => [
  at,
  actor,
  { type: "finish-leg", leg, outcome: "refuse" },
];
const propose2 = (at: string): Step => [at, handlingOfficer, propose[2]];

const received = after(filed({}, births), [receive], births);
const born = after(received, [takeUp, finish("2026-11-03T15:30", handlingOfficer, "birth")], births);

describe("interlinked procedure (liên thông)", () => {
  it("begins the legs without predecessor at reception, with a clock of their own", () => {
    expect(received.events.map(({ type }) => type)).toEqual(["submitted", "received", "leg-started"]);
    expect(received.dossier).toMatchObject({
      status: "received",
      sequence: 3,
      due: { on: "2026-12-02" },
      legs: [
        { id: "birth", agency: "ubnd-phuong-mau", startedAt: time("2026-11-03T09:00"), due: { on: "2026-11-03" } },
      ],
    });
  });

  it("begins both later legs at once when the birth is registered", () => {
    expect(born.events.slice(-3).map(({ type }) => type)).toEqual(["leg-finished", "leg-started", "leg-started"]);
    expect(born.dossier.legs).toMatchObject([
      { id: "birth", outcome: "grant", finishedAt: time("2026-11-03T15:30") },
      { id: "residence", agency: POLICE, due: { on: "2026-11-18" } },
      { id: "insurance", agency: INSURANCE, due: { on: "2026-11-13" } },
    ]);
    expect(born.dossier.legs[1]?.due.segments[0]).toMatchObject({ kind: "started", phase: "handed-on" });
  });

  it("runs three agencies in a row: 3 + 3 + 10 are the 16 working days of the whole", () => {
    const start = after(filed({}, evening), [receive, takeUp], evening);
    expect(start.dossier).toMatchObject({
      due: { on: "2026-11-26" },
      legs: [{ id: "business", due: { on: "2026-11-06" } }],
    });
    const second = after(start, [finish("2026-11-06T16:00", receptionOfficer, "business")], evening);
    expect(second.dossier.legs[1]).toMatchObject({ id: "security", agency: "Công an", due: { on: "2026-11-11" } });
    const third = after(second, [finish("2026-11-11T16:00", receptionOfficer, "security")], evening);
    expect(third.dossier.legs[2]).toMatchObject({ id: "culture", due: { on: "2026-11-26" } });
  });

  it("waits for every leg before a result is proposed, granted or refused", () => {
    expect(refusalOf(after(received, [takeUp], births), propose2("2026-11-03T11:00"), births)).toEqual({
      code: "leg.open",
      legs: ["birth", "residence", "insurance"],
    });
    const one = after(born, [finish("2026-11-10T09:00", insurance, "insurance")], births);
    const open = { code: "leg.open", legs: ["residence"] };
    expect(refusalOf(one, propose2("2026-11-10T10:00"), births)).toEqual(open);
    expect(refusalOf(one, ["2026-11-10T10:00", handlingOfficer, proposeRefusal[2]], births)).toEqual(open);
    const all = after(one, [finish("2026-11-12T09:00", police, "residence")], births);
    expect(refusalOf(all, propose2("2026-11-12T10:00"), births)).toBeNull();
  });

  it("does not begin what depends on a refused leg, and does not wait for it", () => {
    const refused = after(received, [takeUp, refuseLeg("2026-11-03T11:00", handlingOfficer, "birth")], births);
    expect(refused.dossier.legs.map(({ id }) => id)).toEqual(["birth"]);
    expect(refusalOf(refused, ["2026-11-03T14:00", handlingOfficer, proposeRefusal[2]], births)).toBeNull();
  });

  it("begins a leg with two predecessors only after both", () => {
    const join = {
      procedure: {
        ...birth,
        legs: [...birth.legs, { ...birth.legs[2]!, id: "card", after: ["residence", "insurance"] }],
      },
      pack: linkedPack,
    };
    const one = after(born, [finish("2026-11-10T09:00", insurance, "insurance")], join);
    expect(one.dossier.legs.map(({ id }) => id)).not.toContain("card");
    const both = after(one, [finish("2026-11-11T09:00", police, "residence")], join);
    expect(both.dossier.legs.at(-1)).toMatchObject({ id: "card", startedAt: time("2026-11-11T09:00") });
  });

  it("lets an officer of the agency finish its leg, at its house or its desk, and of no other", () => {
    const not = { code: "leg.not-open", leg: "insurance" };
    expect(refusalOf(born, finish("2026-11-10T09:00", insurance, "insurance"), births)).toBeNull();
    expect(refusalOf(born, finish("2026-11-10T09:00", officerOf(INSURANCE), "insurance"), births)).toBeNull();
    expect(refusalOf(born, finish("2026-11-10T09:00", police, "insurance"), births)).toEqual(not);
    expect(refusalOf(born, finish("2026-11-10T09:00", officerOf("so-mau"), "insurance"), births)?.code).toBe(
      "access.not-competent",
    );
  });

  it("lets the desk record what an agency sends on paper, and the platform what its system sends", () => {
    const system = { kind: "system", tenant: TENANT, id: "system", name: "Đồng bộ" } as const;
    expect(refusalOf(born, finish("2026-11-10T09:00", receptionOfficer, "residence"), births)).toBeNull();
    expect(refusalOf(born, finish("2026-11-10T09:00", system, "residence"), births)).toBeNull();
  });

  it("finishes a leg once", () => {
    expect(refusalOf(born, finish("2026-11-04T09:00", handlingOfficer, "birth"), births)).toEqual({
      code: "leg.not-open",
      leg: "birth",
    });
  });

  it("shows the dossier to the agencies that have an open leg, for as long as they have it", () => {
    expect(received.dossier.participants).toEqual([OFFICE, "ubnd-phuong-mau"]);
    expect(born.dossier.participants).toEqual([OFFICE, POLICE, INSURANCE, INSURANCE_DESK]);
    const one = after(born, [finish("2026-11-10T09:00", insurance, "insurance")], births);
    expect(one.dossier.participants).toEqual([OFFICE, POLICE]);
    expect(allowedActs(one.dossier, insurance, day("2026-11-10"))).toEqual([]);
    expect(allowedActs(one.dossier, police, day("2026-11-10"))).toEqual(["finish-leg"]);
  });

  it("judges each agency by its own clock: one is late while the whole is on time", () => {
    const story = after(
      born,
      [
        finish("2026-11-16T09:00", insurance, "insurance"),
        finish("2026-11-17T09:00", police, "residence"),
        propose2("2026-11-17T10:00"),
      ],
      births,
    );
    const judged = partsOf(story.dossier).map((part) => [part.id, partPunctuality(part, time("2026-11-17T10:00"))]);
    expect(judged).toEqual([
      ["birth", "on-time"],
      ["residence", "early"],
      ["insurance", "late"],
    ]);
    expect(story.dossier.due?.on).toBe("2026-12-02");
  });
});
