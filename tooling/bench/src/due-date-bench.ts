import { addDays, dayOf, day, dueDate, dueOn, momentAt, type TimeLimit } from "@motcua/domain";
import { atLeast, besidePeer, perSecond, type Row } from "./measurement.ts";
import { calendar } from "./national-calendar.ts";
import { PEERS } from "./peers/peers.ts";

const WORKING_DAYS = 10;
const PLAIN_LIMIT = 1_000_000;
const EXPLAINED_LIMIT = 100_000;

/** Receptions through the whole of 2026, at every hour of the day. */
const receptions = Array.from({ length: 1000 }, (_, index) =>
  momentAt(addDays(day("2026-01-01"), (index * 7) % 350), 450 + ((index * 13) % 560)),
);
const days = receptions.map(dayOf);

const limits: Readonly<Record<string, TimeLimit>> = {
  "10 working days": { unit: "working-day", quantity: WORKING_DAYS },
  "7.5 working days": { unit: "working-day", quantity: 7.5 },
  "8 working hours": { unit: "working-hour", quantity: 8 },
  "20 calendar days": { unit: "calendar-day", quantity: 20 },
};

const all = (reckon: typeof dueOn | typeof dueDate, limit: TimeLimit) => () => {
  for (const from of receptions) if (!reckon({ from, limit, calendar }).ok) throw new Error("no due date");
};

/** Due dates a second on one core, and the same question put to the peers. */
export async function dueDateBench(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let plain = 0;
  for (const [name, limit] of Object.entries(limits)) {
    const bare = await perSecond(receptions.length, all(dueOn, limit));
    const isWhole = limit === limits["10 working days"];
    if (isWhole) plain = bare;
    rows.push(atLeast(`due dates, ${name}`, bare, isWhole ? PLAIN_LIMIT : EXPLAINED_LIMIT));
    const explained = await perSecond(receptions.length, all(dueDate, limit));
    rows.push(atLeast(`due dates with explanation, ${name}`, explained, EXPLAINED_LIMIT));
  }
  for (const { name, cannot, after } of PEERS) {
    const value = await perSecond(days.length, () => {
      for (const on of days) after(on, WORKING_DAYS);
    });
    rows.push(besidePeer(`10 working days through 2026 (the peer cannot: ${cannot})`, plain, { name, value }));
  }
  return rows;
}
