import type { Moment } from "../calendar/moment.ts";
import type { DueDate, Start } from "./due-date.ts";
import type { ExcludedTime } from "./excluded-time.ts";
import type { Phase, TimeLimit } from "./time-limit.ts";

/** Hồ sơ đang tính thời hạn: what an open dossier carries of its own deadline. */
export interface RunningClock {
  readonly due: DueDate;
  readonly phases: readonly Phase[];
  readonly receivedAt?: Moment | null;
}

/** What the due date was reckoned from, read back from its own lines; null where it came without them. */
export function startOf({ due, phases, receivedAt = null }: RunningClock): Omit<Start, "calendar"> | null {
  const [started] = due.segments;
  if (started?.kind !== "started") return null;
  const { at, phase } = started;
  const startsOn = phase === "obligation-proved" ? phase : "received";
  const limit = phase === "reappointed" ? limitCounted(due) : phases.find((each) => each.startsOn === startsOn)?.limit;
  if (!limit) return null;
  const excluded = due.segments.flatMap((segment): readonly ExcludedTime[] => {
    if (segment.kind !== "excluded") return [];
    const { from, to, reason, source } = segment;
    return [{ from, to, reason, source }];
  });
  return { from: at, limit, phase, excluded, receivedAt };
}

/** Hẹn lại, lấy ý kiến: the working days that the office chose stand nowhere but in the line that counts them. */
export function limitCounted({ segments }: DueDate): TimeLimit | undefined {
  const counted = segments.find((segment) => segment.kind === "counted");
  return counted && { unit: counted.unit, quantity: counted.quantity };
}
