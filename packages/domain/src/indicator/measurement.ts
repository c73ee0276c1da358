import type { Moment } from "../calendar/moment.ts";
import type { Punctuality } from "../deadline/punctuality.ts";
import type { Channel } from "../fee/fee-rule.ts";
import type { spotOf } from "../place/spot-of.ts";
import type { MeasuredProcedure } from "./dossier-history.ts";

/** Kết cục of a dossier. */
export type Outcome =
  | "granted" // đã giải quyết
  | "refused" // từ chối giải quyết
  | "withdrawn" // công dân rút
  | "closed" // dừng giải quyết
  | "not-accepted"; // không tiếp nhận

/** Nơi đã thu, in đồng. */
export interface PaidBy {
  readonly cash: number;
  readonly transfer: number;
  readonly online: number;
}

/** Yêu cầu bổ sung made within the period, and how it was told. */
export interface SupplementCount {
  readonly asked: number;
  /** With a written notice that gives a reason for each paper (Mẫu 02). */
  readonly notified: number;
  /** With a call that was logged, whatever came of it. */
  readonly called: number;
}

/** Thành phần hồ sơ, by how it came. */
export interface ComponentCount {
  readonly filed: number;
  readonly digitised: number;
  readonly reused: number;
  readonly fromStore: number;
}

/** One agency's part (cơ quan chủ trì hoặc phối hợp), once it is done. */
export interface AgencyPart {
  readonly agency: string;
  readonly punctuality: Punctuality;
}

/** Số đo of one dossier as of the end of a period: all that the indicators look at. */
export interface Measurement {
  readonly id: string;
  readonly procedure: MeasuredProcedure;
  readonly agency: string;
  /** Đơn vị that held it at the end of the period. */
  readonly unit: string;
  /** Công chức thụ lý. */
  readonly handler: string | null;
  readonly channel: Channel;
  readonly isAssisted: boolean;
  /** Filed from an identity account (tài khoản định danh). */
  readonly isAccountVerified: boolean;
  readonly filedAt: Moment;
  readonly receivedAt: Moment | null;
  /** How it came into the period's report; null where it is not in it. */
  readonly entry: "received" | "carried-over" | null;
  /** Where it stood at the end; null where it is not in the report. */
  readonly state: "solved" | "waiting" | "open" | null;
  readonly solvedAt: Moment | null;
  readonly outcome: Outcome | null;
  /** As counted (QĐ 766/2022, 2.1); open dossiers by the end of the period. */
  readonly punctuality: Punctuality | null;
  readonly daysLate: number;
  readonly hoursSaved: number;
  /** From reception to the result, without the time in which the clock stood still. */
  readonly hoursTaken: number | null;
  readonly parts: readonly AgencyPart[];
  /** Since reception. */
  readonly supplementsAsked: number;
  /** Times that the citizen was asked to bring more, before reception or after. */
  readonly contacts: number;
  readonly supplements: SupplementCount;
  readonly feeVnd: number;
  readonly paidVnd: PaidBy;
  readonly components: ComponentCount;
  readonly isResultDigitised: boolean;
  /** Ký số by the officer and by the seal. */
  readonly isResultSigned: boolean;
  readonly returnedBy: Channel | null;
  readonly isReturnedInPeriod: boolean;
  /** Five, four or fewer on the spot (tại chỗ); null while the result is not handed over. */
  readonly spot: ReturnType<typeof spotOf>;
}

/** In the report of the period: received in it, or carried over into it. */
export const isReported = ({ entry }: Measurement): boolean => entry !== null;

/** Đã giải quyết trong kỳ. */
export const isSolved = ({ state }: Measurement): boolean => state === "solved";

/** Có kết quả: solved with a result, a refusal among them. */
export const hasResult = ({ state, outcome }: Measurement): boolean =>
  state === "solved" && (outcome === "granted" || outcome === "refused");
