/** Something to be timed: a name and what one turn of it does. */
export interface Candidate {
  readonly name: string;
  readonly turn: () => unknown;
}

const tenth = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 10)] ?? 0;

/**
 * Milliseconds of one turn of each: the tenth percentile by the clock. All take turns in the same stretch of time, so that what else
 * the machine does falls on all alike.
 */
export async function timings(
  candidates: readonly Candidate[],
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<ReadonlyMap<string, number>> {
  const times = new Map(candidates.map(({ name }) => [name, [] as number[]]));
  for (let round = -warmUp; round < rounds; round++)
    for (const { name, turn } of candidates) {
      const from = performance.now();
      await turn();
      if (round >= 0) times.get(name)?.push(performance.now() - from);
    }
  return new Map([...times].map(([name, all]) => [name, tenth(all)]));
}
