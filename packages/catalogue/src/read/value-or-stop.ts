import { problemText, type Reading } from "../file/problem.ts";

/** Data files that cannot be used; the message says where each is wrong. */
export class DataFilesFault extends Error {}

/** The value; or a fault that lists every problem, one a line, so that a start with wrong data stops and says where. */
export function valueOrStop<T>(reading: Reading<T>): T {
  if (reading.ok) return reading.value;
  throw new DataFilesFault(
    `data files with ${reading.problems.length} problem(s):\n${reading.problems.map(problemText).join("\n")}`,
  );
}
