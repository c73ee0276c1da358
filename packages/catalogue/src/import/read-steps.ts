import type { ImportFinding, Reckoned } from "./import-finding.ts";
import type { PublishedRecord } from "./published-record.ts";

const STEP = /Bước (\d+)/gu;

/** Trình tự thực hiện: shown word for word and never read for rules, since the portal scrambles sentences. */
export function readSteps(record: PublishedRecord): Reckoned<readonly string[]> {
  const value = [...new Set(record.steps)].filter((step) => step !== "");
  if (value.length === 0) return { value, findings: [] };
  const finding: ImportFinding = {
    hazard: "steps-scrambled",
    procedure: record.code,
    at: "steps",
    found: isScrambled(value) ? "Các bước không theo thứ tự, hoặc câu đầu bị cắt" : `${value.length} đoạn trình tự`,
    done: "Giữ nguyên văn để xem, không đọc thành quy tắc.",
  };
  return {
    value,
    findings: [isScrambled(value) ? { ...finding, toDo: "Đối chiếu trình tự với quyết định công bố." } : finding],
  };
}

/** A text that begins in the middle of a sentence, or whose first numbered step is not the first. */
function isScrambled(steps: readonly string[]): boolean {
  const numbers = steps.flatMap((step) => [...step.matchAll(STEP)].map(([, number]) => Number(number)));
  return /^\p{Ll}/u.test(steps[0]!) || (numbers[0] ?? 1) > 1;
}
