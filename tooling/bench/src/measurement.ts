import { Bench } from "tinybench";

/** One row of the table: what was measured, and what it is held against. */
export interface Row {
  readonly measurement: string;
  readonly ours: string;
  /** The limit we must keep, or what another library does with the same question. */
  readonly limitOrPeer: string;
  readonly ratio: string;
  /** Only a limit can be missed; a peer is there to compare. */
  readonly isMissed: boolean;
}

/** A measurement is one file: a function that measures and gives its rows. */
export type Measurement = () => Promise<readonly Row[]>;

const MEASURED_MS = 600;

/** Processor time of this process, so that a busy machine does not count against anybody. */
const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** How often a second one core does what `batch` does `size` times. */
export async function perSecond(size: number, batch: () => void): Promise<number> {
  const bench = new Bench({ time: MEASURED_MS, warmupTime: MEASURED_MS / 4, now: processorMs });
  bench.add("batch", batch);
  const [task] = await bench.run();
  const result = task?.result;
  if (result === undefined || !("period" in result)) throw new Error("the measurement did not complete");
  return (size * 1000) / result.period;
}

/** 1234567.8 → `1,234,567`. */
const rounded = (value: number): string => Math.floor(value).toLocaleString("en");

const times = (ratio: number): string => `${ratio >= 10 ? Math.round(ratio) : ratio.toFixed(1)}×`;

/** So many a second at least. */
export const atLeast = (measurement: string, ours: number, limit: number): Row => ({
  measurement,
  ours: `${rounded(ours)}/s`,
  limitOrPeer: `≥ ${rounded(limit)}/s`,
  ratio: times(ours / limit),
  isMissed: ours < limit,
});

/** So many milliseconds at most. */
export const atMostMs = (measurement: string, ours: number, limit: number): Row => ({
  measurement,
  ours: `${rounded(ours)} ms`,
  limitOrPeer: `≤ ${rounded(limit)} ms`,
  ratio: times(limit / ours),
  isMissed: ours > limit,
});

/** So much faster than another. */
export const besidePeer = (
  measurement: string,
  ours: number,
  { name, value }: { name: string; value: number },
): Row => ({
  measurement,
  ours: `${rounded(ours)}/s`,
  limitOrPeer: `${name}: ${rounded(value)}/s`,
  ratio: times(ours / value),
  isMissed: false,
});
