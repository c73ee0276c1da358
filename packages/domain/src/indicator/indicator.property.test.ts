import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { historyOf, measured } from "../../fixtures/invented-measurement.ts";
import { confirmation, landRegistration } from "../../fixtures/invented-procedures.ts";
import { randomLife } from "../../fixtures/random-life.ts";
import { addDays, day, type CalendarDay } from "../calendar/calendar-day.ts";
import { dayOf } from "../calendar/moment.ts";
import { measure } from "./measure.ts";
import type { Measurement } from "./measurement.ts";
import type { Period } from "./period.ts";
import { groupedBy, type GroupKey } from "./report/grouped-by.ts";
import { lateLeague } from "./report/late-league.ts";
import { periodReport } from "./report/period-report.ts";
import { MONTHLY_INDICATORS } from "./snapshot/monthly-indicators.ts";

/** Lives of acts that were each decided, made once: deciding costs more than measuring. */
const lives = fc
  .sample(fc.tuple(fc.array(fc.nat(1000), { minLength: 4, maxLength: 28 }), fc.boolean()), { numRuns: 60, seed: 766 })
  .map(([picks, isLand]) => historyOf(randomLife(picks, isLand ? landRegistration : confirmation)));

const FIRST = day("2026-09-01");
const someDay = fc.nat(240).map((days): CalendarDay => addDays(FIRST, days));
const somePeriod = fc.tuple(someDay, fc.nat(60)).map(([from, length]): Period => ({ from, to: addDays(from, length) }));
const someLife = fc.constantFrom(...lives);

/** Measurements as a period may give them. */
const someMeasurement = fc
  .record({
    id: fc.uuid(),
    agency: fc.constantFrom("a", "b", "c"),
    unit: fc.constantFrom("dong", "tay"),
    handler: fc.constantFrom("an", "binh", null),
    channel: fc.constantFrom("counter", "online", "post"),
    standing: fc.constantFrom(
      { entry: null, state: null },
      { entry: "received", state: "solved" },
      { entry: "received", state: "open" },
      { entry: "carried-over", state: "solved" },
      { entry: "carried-over", state: "waiting" },
    ),
    outcome: fc.constantFrom("granted", "refused", "withdrawn", "closed"),
    punctuality: fc.constantFrom("early", "on-time", "late"),
    isReturnedInPeriod: fc.boolean(),
    isResultDigitised: fc.boolean(),
    isResultSigned: fc.boolean(),
    cash: fc.constantFrom(0, 5000),
    online: fc.constantFrom(0, 5000),
  })
  .map(({ id, standing, cash, online, ...rest }): Measurement =>
    measured(id, { ...rest, ...standing, paidVnd: { cash, transfer: 0, online } } as Partial<Measurement>),
  );
const someMeasurements = fc.uniqueArray(someMeasurement, { selector: ({ id }) => id, maxLength: 40 });

describe("measuring, whatever happened to a dossier", () => {
  it("sees nothing of what comes after the period", () => {
    fc.assert(
      fc.property(someLife, somePeriod, (life, period) => {
        const sofar = life.events.filter(({ at }) => dayOf(at) <= period.to);
        fc.pre(sofar.length > 0);
        expect(measure(life, period)).toEqual(measure({ ...life, events: sofar }, period));
      }),
    );
  });

  it("hands on to the next period exactly what was open or waiting at the end of this one", () => {
    fc.assert(
      fc.property(someLife, somePeriod, fc.nat(60), (life, period, length) => {
        const from = addDays(period.to, 1);
        const now = measure(life, period);
        const next = measure(life, { from, to: addDays(from, length) });
        expect(next.entry === "carried-over").toBe(now.state === "open" || now.state === "waiting");
      }),
    );
  });

  it("reports every received dossier once as received, over periods that follow each other", () => {
    fc.assert(
      fc.property(
        someLife,
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 9 }),
        (life, lengths) => {
          let from = FIRST;
          const entries = lengths.map((length) => {
            const period = { from, to: addDays(from, length - 1) };
            from = addDays(from, length);
            return measure(life, period);
          });
          const end = addDays(from, -1);
          const received = life.events.some(({ type, at }) => type === "received" && dayOf(at) <= end);
          expect(entries.filter(({ entry }) => entry === "received").length).toBe(received ? 1 : 0);
          expect(entries.filter(({ state }) => state === "solved").length).toBeLessThan(2);
        },
      ),
    );
  });

  it("finds the time saved and the days late never both", () => {
    fc.assert(
      fc.property(someLife, somePeriod, (life, period) => {
        const { hoursSaved, daysLate } = measure(life, period);
        expect(Math.min(hoursSaved, daysLate)).toBe(0);
      }),
    );
  });
});

describe("every indicator", () => {
  it("is a share between nought and a hundred, with as many dossiers behind it as it counts", () => {
    fc.assert(
      fc.property(someMeasurements, (measurements) => {
        for (const { of } of MONTHLY_INDICATORS) {
          const { numerator, denominator, value, behind } = of(measurements);
          expect(behind.counted.length).toBe(numerator);
          expect(behind.counted.length + behind.missed.length).toBe(denominator);
          if (denominator === 0) expect(value).toBe("not-measurable");
          else expect(value).toSatisfy((percent: number) => percent >= 0 && percent <= 100);
        }
      }),
    );
  });

  it("is the same in whatever order the dossiers come", () => {
    fc.assert(
      fc.property(someMeasurements, (measurements) => {
        for (const { of } of MONTHLY_INDICATORS) {
          const { behind: _, ...straight } = of(measurements);
          expect(of(measurements.toReversed())).toMatchObject(straight);
        }
        expect(periodReport(measurements.toReversed())).toEqual(periodReport(measurements));
      }),
    );
  });

  it("adds up over agencies, units and officers to the whole", () => {
    const key = fc.constantFrom<GroupKey>("agency", "unit", "field", "handler");
    // Of procedures the same one may stand in two groups: only dossiers add up.
    const indicators = MONTHLY_INDICATORS.filter(({ definition }) => definition.counts === "dossier");
    fc.assert(
      fc.property(someMeasurements, key, (measurements, by) => {
        for (const indicator of indicators) {
          const whole = indicator.of(measurements);
          const rows = groupedBy(indicator, by, measurements);
          expect(rows.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(whole.numerator);
          expect(rows.reduce((sum, { denominator }) => sum + denominator, 0)).toBe(whole.denominator);
        }
      }),
    );
  });
});

describe("reports", () => {
  it("06a: received in all is online, by hand or post, and carried over; it is solved or open; its lines add up", () => {
    fc.assert(
      fc.property(someMeasurements, (measurements) => {
        const { lines, total } = periodReport(measurements);
        for (const { received, solved, open } of [total, ...lines]) {
          expect(received.total).toBe(received.online + received.counterOrPost + received.carriedOver);
          expect(received.total).toBe(solved.total + open.total);
          expect(solved.total).toBe(solved.early + solved.onTime + solved.late);
          expect(open.total).toBe(open.inTime + open.overdue);
          expect(solved.waiting).toBeLessThanOrEqual(solved.total);
        }
        expect(lines.reduce((sum, { received }) => sum + received.total, 0)).toBe(total.received.total);
      }),
    );
  });

  it("the league's volumes and its late dossiers are those of all agencies together", () => {
    fc.assert(
      fc.property(someMeasurements, (measurements) => {
        const league = lateLeague(measurements);
        const reported = measurements.filter(({ entry }) => entry !== null);
        const late = reported.filter((each) => each.state === "solved" && each.punctuality === "late");
        expect(league.reduce((sum, { volume }) => sum + volume, 0)).toBe(reported.length);
        expect(league.reduce((sum, row) => sum + row.late, 0)).toBe(late.length);
        for (const { solved, months } of league)
          expect(months.reduce((sum, month) => sum + month.solved, 0)).toBe(solved);
      }),
    );
  });
});
