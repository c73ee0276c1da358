import { dueDate, type DueDateRefusal } from "../deadline/due-date.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { Paper } from "./dossier.ts";
import type { Facts } from "./facts.ts";
import type { SupplementItem, SupplementRequest } from "./supplement-request.ts";

/** Refused: a request names at least one paper, and the reason for each. */
export interface NothingAsked {
  readonly code: "supplement.item-without-reason";
}

/** Refused: an answer brings at least one paper or a note. */
export interface NothingProvided {
  readonly code: "supplement.nothing-provided";
}

/** Phiếu yêu cầu bổ sung (Mẫu 02): all missing items at once, a reason for each. */
export function requestOf(
  items: readonly SupplementItem[],
  facts: Facts,
): Result<SupplementRequest, NothingAsked | DueDateRefusal> {
  if (items.length === 0 || items.some((item) => item.reason.trim() === ""))
    return refuse({ code: "supplement.item-without-reason" });
  const answer = dueDate({
    from: facts.at,
    limit: { unit: "working-day", quantity: facts.pack.supplementAnswerDays },
    calendar: facts.calendar,
  });
  return answer.ok ? accept({ items, askedAt: facts.at, askedBy: facts.actor.id, answerBy: answer.value.on }) : answer;
}

interface Answer {
  readonly papers: readonly Paper[];
  readonly note?: string;
}

/** Giấy tờ bổ sung: what answers the request, before or after reception. */
export function provided({ papers, note = "" }: Answer): Result<Answer, NothingProvided> {
  if (papers.length === 0 && note.trim() === "") return refuse({ code: "supplement.nothing-provided" });
  return accept(note.trim() === "" ? { papers } : { papers, note: note.trim() });
}
