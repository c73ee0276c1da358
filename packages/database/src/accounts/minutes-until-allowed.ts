import { epochSecondsOf, type Moment } from "@motcua/domain";

/** Wrong tries are remembered this long. */
const MEMORY_MINUTES = 15;

/** The tries of the last quarter of an hour. */
export const recentTries = (tries: readonly Moment[], now: Moment): readonly Moment[] =>
  tries.filter((at) => secondsBetween(at, now) < MEMORY_MINUTES * 60);

/** Whole minutes until another try is allowed; 0 if one is now. */
export function minutesUntilAllowed(tries: readonly Moment[], now: Moment, most: number): number {
  const recent = recentTries(tries, now).toSorted();
  const oldestThatCounts = recent.at(-most);
  return oldestThatCounts === undefined || recent.length < most
    ? 0
    : Math.ceil((MEMORY_MINUTES * 60 - secondsBetween(oldestThatCounts, now)) / 60);
}

const secondsBetween = (from: Moment, to: Moment): number => epochSecondsOf(to) - epochSecondsOf(from);
