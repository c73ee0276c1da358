import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Moment } from "../calendar/moment.ts";
import type { DueDate } from "../deadline/due-date.ts";
import type { Phase } from "../deadline/time-limit.ts";
import type { FeeAssessment } from "../fee/assess-fee.ts";
import type { Channel } from "../fee/fee-rule.ts";
import type { Answers } from "../form/form-definition.ts";
import type { DossierCode } from "../identifier/dossier-code.ts";
import type { TrackingCode } from "../identifier/tracking-code.ts";
import type { Source } from "../source.ts";
import type { DossierStatus } from "./status.ts";

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

/** Giấy tờ nộp: scanned or uploaded, or only counted at the counter. */
export interface Paper {
  readonly component: string;
  readonly title: string;
  readonly file?: FileRef & { readonly name: string };
  readonly originals: number;
  readonly certified: number;
  readonly photocopies: number;
}

/** Một nội dung phải bổ sung, with its reason. */
export interface SupplementItem {
  readonly component: string;
  readonly title: string;
  readonly reason: string;
}

/** Yêu cầu bổ sung. */
export interface SupplementRequest {
  readonly items: readonly SupplementItem[];
  readonly askedAt: Moment;
  readonly askedBy: string;
  readonly answerBy: CalendarDay;
  readonly providedAt?: Moment;
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

/** Kết quả: drafted, signed, sealed. */
export interface DossierResult {
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
}

/** Hồ sơ: what its events add up to. */
export interface Dossier {
  readonly id: string;
  readonly tenant: string;
  readonly sequence: number;
  readonly status: DossierStatus;
  readonly trackingCode: TrackingCode;
  readonly code: DossierCode | null;
  readonly procedure: string;
  readonly procedureVersion: CalendarDay;
  readonly packVersion: string;
  readonly caseCode: string;
  readonly office: string;
  readonly channel: Channel;
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
  readonly isReappointed: boolean;
  readonly fee: FeeAssessment | null;
  /** Why the fee could not be assessed, by the fee's title. */
  readonly feeNotConfigured: string | null;
  readonly paidVnd: number;
  readonly handler: string | null;
  readonly proposal: { readonly outcome: "grant" | "refuse"; readonly conclusion: string; readonly by: string } | null;
  readonly result: DossierResult | null;
  readonly postalItem: PostalItem | null;
  readonly obligation: { readonly notice: string; readonly provedAt?: Moment } | null;
  readonly endedAt: Moment | null;
  /** Why it was declined, refused, withdrawn or closed; while it is appraised again, why it was sent back. */
  readonly reason: string | null;
}
