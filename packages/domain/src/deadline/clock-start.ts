import type { Moment } from "../calendar/moment.ts";
import type { Channel } from "../fee/fee-rule.ts";
import { regimeAt } from "../regime/regime-at.ts";
import { oneStopBasis, type DeadlineBasis } from "./deadline-basis.ts";
import type { ClockStart } from "./segment.ts";
import type { TimeLimit } from "./time-limit.ts";

/** How a complete dossier reached the office that is competent for it. */
export interface Reception {
  readonly channel: Channel;
  readonly receivedAt: Moment;
  /** When the record of hand-over was signed with the postal officer. */
  readonly postalRecordSignedAt?: Moment;
  /** When the competent office received what another had taken in. */
  readonly competentReceivedAt?: Moment;
}

/** Mốc bắt đầu tính thời hạn by the way the dossier came; hand `at`, `phase` and `receivedAt` on to `dueDate`. */
export function clockStart({ channel, receivedAt, postalRecordSignedAt, competentReceivedAt }: Reception): {
  readonly at: Moment;
  readonly phase: ClockStart;
} {
  if (competentReceivedAt !== undefined) return { at: competentReceivedAt, phase: "competent-received" };
  if (channel === "post" && postalRecordSignedAt !== undefined)
    return { at: postalRecordSignedAt, phase: "post-handed-over" };
  return { at: receivedAt, phase: "received" };
}

/** The clause that started the clock: what the decree of the reception says, else what the Civil Code says of that unit. */
export function startBasis(phase: ClockStart, { unit }: TimeLimit, receivedAt: Moment): DeadlineBasis {
  switch (phase) {
    case "received":
      if (regimeAt(receivedAt).isClockStartOnReceipt) return "ND-118-2025-17.3";
      return unit === "same-day" ? oneStopBasis("18", receivedAt) : unitBasis(unit);
    case "handed-on":
      return unitBasis(unit);
    case "post-handed-over":
      return "QD-45-2016-7.4";
    case "competent-received":
      return startedElsewhereBasis(receivedAt);
    case "supplemented":
      return oneStopBasis("19.4", receivedAt);
    case "reappointed":
      return oneStopBasis("19.9", receivedAt);
    case "obligation-proved":
      return "tax-notice";
  }
}

const unitBasis = (unit: TimeLimit["unit"]): DeadlineBasis =>
  unit === "working-hour" ? "BLDS-2015-147.1" : "BLDS-2015-147.2";

/** Reception anywhere came with NĐ 118/2025; before, only the Civil Code can be named. */
const startedElsewhereBasis = (receivedAt: Moment): DeadlineBasis =>
  regimeAt(receivedAt).nonTerritorial === "none" ? "BLDS-2015-147.2" : "ND-118-2025-14";
