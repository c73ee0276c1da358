import { problemText, type Reading } from "../file/problem.ts";

/** The value; or a fault that lists every problem, one a line, so that a start with wrong data stops and says where. */
export function valueOrStop<T>(reading: Reading<T>): T {
  if (reading.ok) return reading.value;
  throw new Error(
    `data files with ${reading.problems.length} problem(s):\n${reading.problems.map(problemText).join("\n")}`,
  );
}
