import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  day,
  dueDate,
  moment,
  officeCalendar,
  type DossierCode,
  type Moment,
  type ProvincePack,
  type TimeLimit,
  type TrackingCode,
} from "@motcua/domain";
import { afterAll, describe, expect, it } from "vitest";
import { INVENTED_PROVINCE } from "../read/invented-province.ts";
import { nationalCatalogue } from "../read/national-catalogue.ts";
import { readProvincePack } from "../read/read-province-pack.ts";
import { valueOrStop } from "../read/value-or-stop.ts";
import { packTool } from "./pack-tool.ts";
import { readDossiers, type SimulatedDossier } from "./read-dossiers.ts";
import { simulatedPack } from "./simulated-pack.ts";
import { simulationLines } from "./simulation-text.ts";

const catalogue = nationalCatalogue();
const pack = valueOrStop(readProvincePack(INVENTED_PROVINCE, catalogue));
const OFFICE = "phuong-mau";
const at = moment("2026-11-27T08:00:00+07:00");

const folder = mkdtempSync(join(tmpdir(), "motcua-simulate-"));
afterAll(() => rmSync(folder, { recursive: true }));

const TWO_DAYS: TimeLimit = { unit: "working-day", quantity: 2 };

function dueAt(from: Moment, limit: TimeLimit) {
  const office = pack.offices.find(({ id }) => id === OFFICE)!;
  const due = dueDate({ from, limit, calendar: officeCalendar(catalogue.calendars, office, pack) });
  if (!due.ok) throw new Error(due.refusal.code);
  return due.value;
}

/** A dossier received at that moment, as its state stands in the database. */
function received(number: number, from: string, limit: TimeLimit = TWO_DAYS): SimulatedDossier {
  const receivedAt = moment(`${from}:00+07:00`);
  return {
    id: `ho-so-${number}`,
    tenant: "H99",
    status: "in-appraisal",
    code: `H99.2-261124-${String(number).padStart(4, "0")}` as DossierCode,
    trackingCode: `MAU-${number}` as TrackingCode,
    procedure: "1.004873",
    caseCode: "1.004873.01",
    office: OFFICE,
    channel: "counter",
    units: 1,
    pagesOfOriginal: 1,
    receivedAt,
    endedAt: null,
    phases: [{ startsOn: "received", limit }],
    due: dueAt(receivedAt, limit),
  };
}

const submitted = (number: number): SimulatedDossier => ({
  ...received(number, "2026-11-26T09:00"),
  status: "submitted",
  code: null,
  receivedAt: null,
  phases: [],
  due: null,
});

const typhoon: ProvincePack = {
  ...pack,
  daysOff: [
    { day: day("2026-11-27"), reason: { vi: "Nghỉ do bão", en: "Typhoon" }, source: { document: "Công điện mẫu" } },
  ],
};
const simulate = (dossiers: readonly SimulatedDossier[], to: ProvincePack, before?: ProvincePack) =>
  simulatedPack(dossiers, { at, pack: to, ...(before && { before }), ...catalogue });

describe("trying a pack on open dossiers (tính thử gói mới)", () => {
  it("changes nothing with the pack that is in use", () => {
    const { dates, homeless, fees, limits } = simulate([received(1, "2026-11-26T09:00"), submitted(2)], pack, pack);
    expect({ dates, homeless, fees, limits }).toEqual({ dates: [], homeless: [], fees: [], limits: [] });
  });

  it("moves the dates that a day off lies before, and leaves those before it", () => {
    const dossiers = [
      received(1, "2026-11-26T09:00"),
      received(2, "2026-11-25T09:00"),
      received(3, "2026-11-23T09:00"),
    ];
    const { dates, summary } = simulate(dossiers, typhoon);
    expect(dates.map(({ dossier, before, after }) => [dossier.id, before.on, after.on])).toEqual([
      ["ho-so-1", "2026-11-30", "2026-12-01"],
      ["ho-so-2", "2026-11-27", "2026-11-30"],
    ]);
    expect(summary).toEqual({ looked: 3, later: 2, earlier: 0, becomeOverdue: 0, overdueNoMore: 0, refused: 0 });
  });

  it("says which become overdue when a day off is taken back", () => {
    const openAgain = { ...pack };
    const due = dueAt(moment("2026-11-24T09:00:00+07:00"), TWO_DAYS);
    const wasOff = officeCalendar(
      catalogue.calendars,
      pack.offices.find(({ id }) => id === OFFICE)!,
      {
        daysOff: [{ ...typhoon.daysOff![0]!, day: day("2026-11-26") }],
      },
    );
    const granted = dueDate({ from: moment("2026-11-24T09:00:00+07:00"), limit: TWO_DAYS, calendar: wasOff });
    if (!granted.ok) throw new Error(granted.refusal.code);
    const { dates, summary } = simulate([{ ...received(1, "2026-11-24T09:00"), due: granted.value }], openAgain);
    expect(dates).toMatchObject([{ becomesOverdue: true, after: { on: due.on } }]);
    expect(summary).toMatchObject({ earlier: 1, becomeOverdue: 1 });
  });

  it("keeps the limit and the fee of a dossier that was received: the new pack came later", () => {
    const shorter: ProvincePack = {
      ...pack,
      fees: [],
      procedures: pack.procedures.map((each) => ({ ...each, shortened: [] })),
    };
    const { dates, fees, limits } = simulate([received(1, "2026-11-26T09:00")], shorter, pack);
    expect({ dates, fees, limits }).toEqual({ dates: [], fees: [], limits: [] });
  });

  it("gives the new limit and fee to a dossier that nobody has received", () => {
    const other: ProvincePack = {
      ...pack,
      fees: [],
      procedures: pack.procedures.map((each) => ({ ...each, shortened: [] })),
    };
    const { notReceived, fees, limits } = simulate([submitted(1)], other, pack);
    expect(notReceived).toBe(1);
    expect(fees).toMatchObject([{ before: { totalVnd: 10_000 }, after: null }]);
    expect(limits).toMatchObject([
      { before: [{ limit: { quantity: 2 } }], after: [{ limit: { unit: "working-day", quantity: 3 } }] },
    ]);
  });

  it("hands on the dossiers of a desk that ends, and asks where it may not guess", () => {
    const ending = (successors: readonly string[]): ProvincePack => ({
      ...pack,
      offices: pack.offices.map((each) => (each.id === OFFICE ? { ...each, to: day("2026-11-26"), successors } : each)),
    });
    const dossier = received(1, "2026-11-26T09:00");
    expect(simulate([dossier], ending(["xa-mau"])).homeless).toMatchObject([{ successors: ["xa-mau"] }]);
    const lines = simulationLines(simulate([dossier], ending(["xa-mau", "trung-tam"])), "vi");
    expect(lines).toContain(`  ${dossier.code} (${OFFICE}): phải chọn một trong xa-mau, trung-tam`);
  });

  it("does not look at what is over, has its result, or belongs to another province", () => {
    const over: SimulatedDossier = { ...received(1, "2026-11-26T09:00"), status: "returned", endedAt: at, due: null };
    const ready: SimulatedDossier = { ...received(2, "2026-11-26T09:00"), status: "result-ready", endedAt: at };
    const foreign: SimulatedDossier = { ...received(3, "2026-11-26T09:00"), tenant: "H01" };
    const { dates, ended, ofOthers } = simulate([over, ready, foreign], typhoon);
    expect({ dates, ended, ofOthers }).toEqual({ dates: [], ended: 1, ofOthers: 1 });
  });

  it("stays as it is when tried again on what it gave", () => {
    const dossiers = [received(1, "2026-11-26T09:00"), received(2, "2026-11-25T09:00")];
    const first = simulate(dossiers, typhoon);
    const moved = dossiers.map((each) => ({ ...each, due: first.dates.find(({ id }) => id === each.id)!.after }));
    expect(simulate(moved, typhoon).dates).toEqual([]);
  });
});

describe("a file of dossiers (tệp hồ sơ, mỗi dòng một hồ sơ)", () => {
  const file = join(folder, "ho-so.jsonl");
  const write = (...lines: readonly string[]) => writeFileSync(file, `${lines.join("\n")}\n`);

  it("reads a state a line, whatever else the state carries", () => {
    const dossier = received(1, "2026-11-26T09:00");
    write(JSON.stringify({ ...dossier, answers: { a: "b" } }), "", JSON.stringify(submitted(2)));
    const read = readDossiers(file);
    expect(read).toMatchObject({ ok: true, value: [{ id: "ho-so-1" }, { id: "ho-so-2", due: null }] });
  });

  it("names the line that is no dossier, and the field", () => {
    write(JSON.stringify(submitted(1)), "{", JSON.stringify({ ...submitted(2), status: "lost" }));
    expect(readDossiers(file)).toMatchObject({
      ok: false,
      problems: [
        { line: 2, reason: "not-yaml" },
        { line: 3, field: "status", reason: "wrong-value" },
      ],
    });
  });

  it("is told in one sentence, then dossier by dossier", () => {
    write(JSON.stringify(received(1, "2026-11-26T09:00")), JSON.stringify(received(2, "2026-11-23T09:00")));
    const lines: string[] = [];
    const simulated = packTool(["simulate", INVENTED_PROVINCE, "--dossiers", file, "--at", "2026-11-27T08:00"], {
      print: (line) => lines.push(line),
      complain: (line) => lines.push(line),
      now: () => at,
      national: () => catalogue,
    });
    expect(simulated).toBe(0);
    expect(lines).toEqual(["Không hồ sơ nào trong 2 hồ sơ đang giải quyết đổi ngày hẹn."]);
    expect(simulationLines(simulate([received(1, "2026-11-26T09:00")], typhoon), "vi")).toEqual([
      "1 trong 1 hồ sơ đang giải quyết đổi ngày hẹn.",
      "  H99.2-261124-0001: 17 giờ, thứ Hai, ngày 30 tháng 11 năm 2026 → 17 giờ, thứ Ba, ngày 01 tháng 12 năm 2026",
    ]);
  });
});
