import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Moment } from "../calendar/moment.ts";
import type { DueDate } from "../deadline/due-date.ts";
import type { Phase } from "../deadline/time-limit.ts";
import type { AmountRefusal, FeeAssessment } from "../fee/assess-fee.ts";
import type { Payment } from "../fee/balance-of.ts";
import type { Channel } from "../fee/fee-rule.ts";
import type { Answers } from "../form/form-definition.ts";
import type { DossierCode } from "../identifier/dossier-code.ts";
import type { TrackingCode } from "../identifier/tracking-code.ts";
import type { Source } from "../source.ts";
import type { Consultation, DossierLeg } from "./part.ts";
import type { DossierStatus } from "./status.ts";
import type { SupplementPermit, SupplementRequest } from "./supplement-request.ts";

/** A stored file: its content hash is its name. */
export interface FileRef {
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** Cá nhân, as given on the dossier. */
export interface Person {
  readonly fullName: string;
  readonly personalNumber: string;
  readonly phone: string;
  readonly email?: string;
  readonly address: string;
}

/** Bản quét, bản chụp điện tử of a paper. */
export type Scan = FileRef & { readonly name: string };

/** Giấy tờ nộp: scanned or uploaded, or only counted at the counter. */
export interface Paper {
  readonly component: string;
  readonly title: string;
  readonly file?: Scan;
  readonly originals: number;
  readonly certified: number;
  readonly photocopies: number;
  /** Tái sử dụng: a paper, or the result of an earlier procedure, that was digitised before. */
  readonly reused?: "component" | "result";
  /** Lấy từ Kho dữ liệu điện tử of the owner. */
  readonly fromStore?: true;
}

/** Hỗ trợ nộp trực tuyến: why the desk typed it, and how the owner agreed. Counts as online; the helper is the actor of the filing. */
export interface AssistedFiling {
  readonly reason: "elderly" | "disabled" | "cannot-write" | "no-device" | "online-only";
  readonly consent: "signature" | "fingerprint" | "account";
  readonly note?: string;
}

/** Biên bản giao nhận hồ sơ, signed by the desk and the postal officer (QĐ 45/2016, Điều 7). */
export interface PostalRecord {
  readonly number: string;
  readonly items: number;
  readonly complete: boolean;
  readonly signedAt: Moment;
}

/** Points, origin bottom left of the page; where the officer's signature goes. */
export interface SignaturePlace {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Chứng thư số that signed. */
export interface CertificateRef {
  readonly sha256: string;
  readonly subject: string;
  readonly serial: string;
}

/** Bưu gửi: what the postal officer took over. */
export interface PostalItem {
  readonly number: string;
  readonly address: string;
}

/** Hiệu lực của kết quả: what an issued result is worth today. */
export type ResultStanding =
  | "valid" // còn hiệu lực
  | "corrected" // đã đính chính
  | "replaced" // đã thay thế
  | "annulled"; // đã hủy bỏ

/** Mức chữ ký số (EN 319 142-1): B-B only says when it was made, B-T has it proved, B-LT holds what it takes to check it later, B-LTA renews that. */
export type SignatureLevel = "B-B" | "B-T" | "B-LT" | "B-LTA";

/** Kết quả: drafted, signed, sealed. Each correction or replacement is a version of its own. */
export interface DossierResult {
  readonly version: number;
  readonly standing: ResultStanding;
  readonly outcome: "grant" | "refuse";
  readonly number: string;
  readonly issuedOn: CalendarDay;
  readonly approvedBy: string;
  readonly draft: FileRef;
  readonly signaturePlace: SignaturePlace;
  readonly signed?: FileRef;
  readonly signedBy?: string;
  readonly sealed?: FileRef;
  readonly sealedBy?: string;
  readonly sealId?: string;
  /** Of the last signature; absent where it was made before levels were kept. */
  readonly level?: SignatureLevel;
  /** Kết quả bản giấy: signed by hand and stamped; `sealed` is then its scan, or absent. */
  readonly isOnPaper?: true;
}

/** Tạm dừng tính thời hạn: the time that special law leaves out. */
export interface ClockStop {
  readonly ground: Source;
  readonly reason: string;
  readonly stoppedAt: Moment;
  /** The due date that stood when the clock was stopped. */
  readonly due: DueDate;
}

/** Hồ sơ: what its events add up to. */
export interface Dossier {
  readonly id: string;
  readonly tenant: string;
  readonly sequence: number;
  readonly status: DossierStatus;
  /** When it came into this status. */
  readonly statusSince: Moment;
  readonly trackingCode: TrackingCode;
  readonly code: DossierCode | null;
  readonly procedure: string;
  readonly procedureVersion: CalendarDay;
  readonly packVersion: string;
  readonly caseCode: string;
  readonly office: string;
  /** Nơi nộp, where it is not the office that decides (phi địa giới). */
  readonly takenAt: string | null;
  /** Nhận khi chưa đủ: it is received only once nothing lacks. */
  readonly isIncomplete?: true;
  /** The office and whoever else has a part in it now: their officers see it. */
  readonly participants: readonly string[];
  readonly channel: Channel;
  readonly assisted: AssistedFiling | null;
  readonly postalRecord: PostalRecord | null;
  readonly returnBy: Channel;
  readonly postalAddress: string | null;
  readonly account: string | null;
  readonly owner: Person;
  readonly applicant: Person;
  readonly answers: Answers;
  readonly papers: readonly Paper[];
  readonly units: number;
  readonly pagesOfOriginal: number;
  readonly submittedAt: Moment;
  readonly receivedAt: Moment | null;
  readonly phases: readonly Phase[];
  readonly limitSource: Source | null;
  /** Ngày hẹn trả now in force; none while it stands still. */
  readonly due: DueDate | null;
  /** What the clock itself gave, kept for the statistics when the office promises another (NgayHenTraTruoc). */
  readonly dueOriginal: DueDate | null;
  readonly completion: SupplementRequest | null;
  readonly supplement: SupplementRequest | null;
  /** Số lần yêu cầu bổ sung; more than one counts as late (QĐ 766/2022, 2.1). */
  readonly supplementsAsked: number;
  readonly supplementPermit: SupplementPermit | null;
  readonly clockStop: ClockStop | null;
  readonly isReappointed: boolean;
  readonly fee: FeeAssessment | null;
  /** Why the fee could not be assessed at the reception; then it is neither paid nor free. */
  readonly feeRefusal: AmountRefusal | null;
  readonly paidVnd: number;
  /** Các lần nộp, each by the bank's reference, or else by its receipt. */
  readonly payments: readonly Payment[];
  readonly handler: string | null;
  readonly proposal: { readonly outcome: "grant" | "refuse"; readonly conclusion: string; readonly by: string } | null;
  readonly result: DossierResult | null;
  /** Corrected and replaced versions, oldest first; they stay verifiable as no longer valid. */
  readonly earlierResults: readonly DossierResult[];
  readonly postalItem: (PostalItem & { readonly deliveredAt?: Moment }) | null;
  readonly obligation: { readonly notice: string; readonly provedAt?: Moment } | null;
  readonly consultations: readonly Consultation[];
  readonly legs: readonly DossierLeg[];
  readonly endedAt: Moment | null;
  /** Why it was declined, refused, withdrawn or closed; while it is appraised again, why it was sent back. */
  readonly reason: string | null;
}
