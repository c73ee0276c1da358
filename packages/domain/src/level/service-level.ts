import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { FeeRule } from "../fee/fee-rule.ts";
import type { Procedure } from "../procedure/procedure.ts";
import type { OnlineService, PartialReason } from "./online-service.ts";
import { serviceLevelOn } from "./service-level-on.ts";

/** Vướng mắc: what keeps a service from being toàn trình. */
export type OnlineObstacle =
  | PartialReason
  | "not-published" // chưa công bố là dịch vụ công trực tuyến
  | "not-filed-online" // không nhận hồ sơ trực tuyến
  | "fee-at-counter-only" // phí, lệ phí chỉ nộp tại quầy
  | "returned-in-person-only"; // kết quả chỉ trả trực tiếp

/** The level that the facts allow, beside the one that was published, and why not more. */
export interface ServiceLevel {
  readonly level: OnlineService["mode"];
  readonly published: OnlineService["mode"];
  readonly obstacles: readonly OnlineObstacle[];
}

/** Rà soát mức độ dịch vụ công trực tuyến: answers why it is not toàn trình, so that the office knows what to mend (NĐ 224/2026, Điều 14–15). */
export function serviceLevel(
  procedure: Pick<Procedure, "channels" | "returnChannels" | "fees" | "online">,
  { on, isPaidOnline }: { readonly on: CalendarDay; readonly isPaidOnline: boolean },
): ServiceLevel {
  const published = serviceLevelOn(on, procedure);
  const isFiledOnline = procedure.channels.includes("online");
  const obstacles: readonly OnlineObstacle[] = [
    ...(published.mode === "partial" ? [published.reason] : []),
    ...(published.mode === "none" ? ["not-published" as const] : []),
    ...(isFiledOnline ? [] : ["not-filed-online" as const]),
    ...(isPaidOnline || procedure.fees.every(isFreeOnline) ? [] : ["fee-at-counter-only" as const]),
    ...(procedure.returnChannels.some((channel) => channel !== "counter") ? [] : ["returned-in-person-only" as const]),
  ];
  const isOffered = isFiledOnline && published.mode !== "none";
  return {
    level: !isOffered ? "none" : obstacles.length === 0 ? "full" : "partial",
    published: published.mode,
    obstacles,
  };
}

/** An amount that the province sets is never taken for free. */
function isFreeOnline({ amount }: FeeRule): boolean {
  if (amount.by === "none") return true;
  return (amount.by === "case" || amount.by === "unit") && amount.vnd.online === 0;
}
