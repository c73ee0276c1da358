/** Something to be timed: a name, what one turn of it does, and what is done before each turn outside the time. */
export interface Candidate {
  readonly name: string;
  readonly before?: () => Uint8Array;
  readonly turn: (input: Uint8Array) => unknown;
}

const nothing = new Uint8Array();

const tenth = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 10)] ?? 0;

/** Processor time of this process with all its threads, so that a busy machine does not count against anybody. */
const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Milliseconds of one turn of each: the tenth percentile. They relieve each other all the time, so that what else the machine does
 * falls on all alike; each takes some turns running, as in a batch.
 */
export async function timings(
  candidates: readonly Candidate[],
  { rounds, warmUp, running = 1 }: { readonly rounds: number; readonly warmUp: number; readonly running?: number },
): Promise<ReadonlyMap<string, number>> {
  const times = new Map(candidates.map(({ name }) => [name, [] as number[]]));
  for (let round = -warmUp; round < rounds; round++)
    for (const { name, before, turn } of candidates)
      for (let turns = 0; turns < running; turns++) {
        const input = before?.() ?? nothing;
        const from = processorMs();
        await turn(input);
        if (round >= 0) times.get(name)?.push(processorMs() - from);
      }
  return new Map([...times].map(([name, all]) => [name, tenth(all)]));
}
