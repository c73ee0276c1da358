import type { Phase, TimeLimit } from "@motcua/domain";

const HOURS_A_DAY = 8;

/** Whether a province's limit is surely within the nation's: same phases, comparable units, no more of them. */
export const isNotLonger = (shortened: readonly Phase[], published: readonly Phase[]): boolean =>
  shortened.length === published.length &&
  shortened.every((phase, index) => {
    const national = published[index];
    return national !== undefined && phase.startsOn === national.startsOn && isWithin(phase.limit, national.limit);
  });

/** A rule on late reception lengthens a limit: only one that the nation has too. */
function startsNoLater(limit: TimeLimit, published: TimeLimit): boolean {
  const [own, national] = [limit, published].map((each) => ("startRule" in each ? each.startRule : undefined));
  return own === undefined || (national !== undefined && own.lastMinutes <= national.lastMinutes);
}

function isWithin(limit: TimeLimit, published: TimeLimit): boolean {
  if (!startsNoLater(limit, published)) return false;
  if (limit.unit === "chain" || published.unit === "chain") {
    return (
      limit.unit === "chain" &&
      published.unit === "chain" &&
      limit.parts.length === published.parts.length &&
      limit.parts.every((part, index) => isWithin(part, published.parts[index]!))
    );
  }
  if (limit.unit === "unlabelled" || published.unit === "unlabelled") return false;
  if (limit.unit === "same-day") {
    return published.unit === "same-day"
      ? limit.cutOff >= published.cutOff
      : published.unit !== "working-hour" && published.quantity >= 1;
  }
  if (published.unit === "same-day") return false;
  if (limit.unit === "working-hour" && published.unit === "working-day")
    return limit.quantity <= published.quantity * HOURS_A_DAY;
  return limit.unit === published.unit && limit.quantity <= published.quantity;
}
