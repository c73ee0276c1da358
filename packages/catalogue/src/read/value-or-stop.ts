import { problemText, type Problem, type Reading } from "../file/problem.ts";

/** Data files that cannot be used; the message says where each is wrong. */
export class DataFilesFault extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`data files with ${problems.length} problem(s):\n${problems.map(problemText).join("\n")}`);
    this.problems = problems;
  }
}

/** The value; or a fault that lists every problem, one a line, so that a start with wrong data stops and says where. */
export function valueOrStop<T>(reading: Reading<T>): T {
  if (reading.ok) return reading.value;
  throw new DataFilesFault(reading.problems);
}
