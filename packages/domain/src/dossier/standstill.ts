import type { Moment } from "../calendar/moment.ts";
import type { Source } from "../source.ts";
import type { Dossier } from "./dossier.ts";

/** Lý do đồng hồ đứng that the platform itself writes; any other was typed by a person. */
export type StandstillReason =
  | "supplement-awaited" // chờ bổ sung hồ sơ
  | "obligation-open"; // chờ thực hiện nghĩa vụ tài chính

/** Đồng hồ đang đứng: since when, why, and on what paper. */
export interface Standstill {
  readonly since: Moment;
  readonly reason: string;
  readonly source: Source;
}

/** Mẫu số 02 of TT 01/2018/TT-VPCP and of TT 03/2025/TT-VPCP: its sending stops the clock. */
const SUPPLEMENT_REQUEST: Source = { document: "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ" };

/** Whether the clock of a received dossier stands: special law, a supplement or a financial obligation; null while it runs. */
export function standstillOf({ status, statusSince, clockStop, supplement, obligation }: Dossier): Standstill | null {
  if (clockStop) return { since: clockStop.stoppedAt, reason: clockStop.reason, source: clockStop.ground };
  const isAsked = status === "awaiting-supplement" || status === "supplement-provided";
  if (isAsked && supplement) return standing(supplement.askedAt, "supplement-awaited", SUPPLEMENT_REQUEST);
  return status === "awaiting-payment" && obligation
    ? standing(statusSince, "obligation-open", { document: obligation.notice })
    : null;
}

const standing = (since: Moment, reason: StandstillReason, source: Source): Standstill => ({ since, reason, source });
