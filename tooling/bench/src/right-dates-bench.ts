import { day, dueOn, momentAt } from "@motcua/domain";
import type { Row } from "./measurement.ts";
import { calendar } from "./national-calendar.ts";
import { PEERS } from "./peers/peers.ts";

interface KnownDate {
  readonly from: string;
  readonly workingDays: number;
  readonly due: string;
}

/** Dates that an officer reads off the wall calendar; 2030 as projected from the law, Tết by the Vietnamese moon. */
const KNOWN: readonly KnownDate[] = [
  { from: "2021-07-15", workingDays: 10, due: "2021-07-29" },
  { from: "2018-12-28", workingDays: 2, due: "2019-01-03" },
  { from: "2019-04-26", workingDays: 3, due: "2019-05-04" },
  { from: "2023-04-28", workingDays: 1, due: "2023-05-04" },
  { from: "2025-04-25", workingDays: 1, due: "2025-04-26" },
  { from: "2026-01-09", workingDays: 1, due: "2026-01-10" },
  { from: "2026-02-13", workingDays: 1, due: "2026-02-23" },
  { from: "2026-04-24", workingDays: 1, due: "2026-04-28" },
  { from: "2026-08-19", workingDays: 3, due: "2026-08-22" },
  { from: "2026-08-28", workingDays: 1, due: "2026-09-03" },
  { from: "2026-11-23", workingDays: 1, due: "2026-11-25" },
  { from: "2030-02-01", workingDays: 1, due: "2030-02-07" },
];

function wrong(after: (from: string, workingDays: number) => string): readonly string[] {
  return KNOWN.flatMap(({ from, workingDays, due }) => {
    const answer = after(from, workingDays);
    return answer === due ? [] : [`${due} → ${answer}`];
  });
}

function ourAnswer(from: string, quantity: number): string {
  const due = dueOn({ from: momentAt(day(from), 9 * 60), limit: { unit: "working-day", quantity }, calendar });
  return due.ok ? due.value.on : due.refusal.code;
}

const share = (faults: readonly string[]): string => `${KNOWN.length - faults.length} of ${KNOWN.length} right`;

/** Which of twelve known dates each library gets wrong. */
export function rightDatesBench(): Promise<readonly Row[]> {
  const ours = wrong(ourAnswer);
  const own: Row = {
    measurement: "known dates: holidays, days in lieu, swaps, made-up Saturdays, Tết 2030 (projected)",
    ours: share(ours),
    limitOrPeer: "all right",
    ratio: "–",
    isMissed: ours.length > 0,
  };
  const peers = PEERS.map(({ name, after }): Row => {
    const faults = wrong(after);
    return {
      measurement: "the same known dates",
      ours: share(ours),
      limitOrPeer: `${name}: ${share(faults)}${faults.length === 0 ? "" : `; wrong: ${faults.join(", ")}`}`,
      ratio: "–",
      isMissed: false,
    };
  });
  return Promise.resolve([own, ...peers]);
}
