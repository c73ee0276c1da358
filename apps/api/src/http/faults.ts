import { randomBytes } from "node:crypto";

/** Số tham chiếu of a fault: what the person reads out, and what the log is searched for. */
export const faultReference = (): string => randomBytes(4).toString("hex").toUpperCase();

/** What the log keeps of a fault. The message stays out: within a database's words it may hold a citizen's data, in more lines than one. */
export interface FaultTrace {
  readonly name: string;
  readonly code: string | null;
  readonly places: readonly string[];
}

const MOST_PLACES = 8;

export function faultTrace(error: unknown): FaultTrace {
  if (!(error instanceof Error)) return { name: typeof error, code: null, places: [] };
  const { name, message, stack = "" } = error;
  const afterMessage = stack.slice(stack.indexOf(message) + message.length);
  const places = afterMessage.split("\n").filter((line) => /^\s+at /.test(line));
  return {
    name,
    code: "code" in error ? String(error.code) : null,
    places: places.slice(0, MOST_PLACES).map((line) => line.trim()),
  };
}
