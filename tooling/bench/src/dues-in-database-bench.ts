import { recomputeDues, simulateDues, type Caller, type Desk } from "@motcua/casework";
import { openBatch, openDatabase } from "@motcua/database";
import { day, moment, workingCalendar, type CalendarYear, type Result, type WorkingCalendar } from "@motcua/domain";
import { draftShelf, hoursFrom, inventedCentre, playLife, receptions, replayDesk } from "@motcua/replay";
import { atMostMs, type Measurement } from "./measurement.ts";
import { years } from "./national-calendar.ts";
import { onThrowawayDatabase } from "./on-throwaway-database.ts";

const OPEN = 10_000;
const LIMIT_MS = 1000;
const FROM = day("2026-01-01");
const NOW = moment("2026-11-22T08:00:00+07:00");
const TENANT = "H99";

const procedures = [1, 3, 5, 10, 15, 20].map((workingDays, index) => ({
  code: `9.00000${index + 1}`,
  title: "Thủ tục hư cấu",
  field: "LV",
  workingDays,
}));
const centre = inventedCentre({
  tenant: TENANT,
  slug: "do-luong",
  name: "Trung tâm hư cấu",
  unitCode: `${TENANT}.1`,
  from: FROM,
  agencies: [{ id: "co-quan", name: "Cơ quan hư cấu", procedures }],
});
const texts = { procedureTitle: () => "Thủ tục hư cấu", officeName: () => "Trung tâm hư cấu" };
const system: Caller = {
  actor: { kind: "system", tenant: TENANT, id: "system", name: "Hệ thống" },
  place: { kind: "centre", office: "trung-tam" },
};

/** One day off more, as when a swap is decreed late. */
const withDayOff = (before: readonly CalendarYear[]): readonly CalendarYear[] =>
  before.map((year) =>
    year.year === 2026 ? { ...year, daysOff: [...year.daysOff, { day: day("2026-12-04"), reason: "swapped" }] } : year,
  );

/** 10,000 open dossiers on PostgreSQL when a day off is decreed: looked through, and those it touches changed and saved. */
export const duesInDatabaseBench: Measurement = () =>
  onThrowawayDatabase(async (url) => {
    await fill(url, workingCalendar(years, [hoursFrom(FROM)]));
    const database = await openDatabase({ url, now: () => NOW, ...texts });
    try {
      const calendar = workingCalendar(withDayOff(years), [hoursFrom(FROM)]);
      const { casebook, snapshots } = database;
      const { desk, at } = replayDesk({ centre, calendar, casebook, snapshots, shelf: draftShelf() });
      at(NOW);
      const simulated = await timed(desk, (those) => simulateDues(those, system));
      const applied = await timed(desk, (those) => recomputeDues(those, system, { ground: { document: "đo lường" } }));
      const { summary } = simulated.value;
      const changed = applied.value.outcomes.filter(({ refusal }) => refusal === null).length;
      if (summary.looked !== OPEN || changed !== summary.later) throw new Error("not every dossier was recomputed");
      return [
        atMostMs(`${OPEN.toLocaleString("en")} open dossiers simulated, database included`, simulated.ms, LIMIT_MS),
        atMostMs(
          `the same, and the ${changed.toLocaleString("en")} that a new day off moves saved with their events`,
          applied.ms,
          LIMIT_MS,
        ),
      ];
    } finally {
      await database.close();
    }
  });

async function fill(url: string, calendar: WorkingCalendar): Promise<void> {
  const batch = openBatch({ url, ...texts });
  const { casebook, snapshots } = batch;
  const desk = replayDesk({ centre, calendar, casebook, snapshots, shelf: draftShelf() });
  const items = Array.from({ length: OPEN }, (_, n) => ({ procedure: procedures[n % procedures.length]! }));
  const period = { prefix: "ho-so", from: day("2026-10-26"), to: day("2026-11-20"), calendar };
  for (const { id, procedure, receivedAt } of receptions(items, period))
    await playLife(desk, centre, {
      id,
      procedure: procedure.code,
      channel: "counter",
      submittedAt: receivedAt,
      receivedAt,
      endedAt: null,
      isInputDigital: false,
      result: "paper",
    });
  await batch.close();
}

async function timed<T>(
  desk: Desk,
  work: (desk: Desk) => Promise<Result<T, unknown>>,
): Promise<{ readonly ms: number; readonly value: T }> {
  const began = performance.now();
  const done = await work(desk);
  const ms = performance.now() - began;
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  return { ms, value: done.value };
}
