import type { DossierEventType } from "../dossier/event.ts";
import type { Channel, FeeRule } from "../fee/fee-rule.ts";
import type { Procedure } from "../procedure/procedure.ts";

/** Loại đối tượng of an owner. */
export type OwnerKind = "person" | "enterprise" | "state-body" | "other"; // cá nhân | doanh nghiệp | cơ quan nhà nước | tổ chức khác

/** Where a stored file can be fetched by the portal. */
export interface FileLink {
  readonly id: string;
  readonly url: string;
}

/** Bảng mã that the portal gives to who connects; a list that is not here leaves its fields empty. */
export interface NationalCodes {
  readonly returnForm?: Readonly<Record<Channel, string>>; // HinhThuc
  readonly feeKind?: Readonly<Record<FeeRule["kind"], string>>; // LoaiPhiLePhi
  readonly feeTiming?: Readonly<Record<"before" | "after" | "waived", string>>; // HinhThucThu
  readonly fee?: Readonly<Record<string, string>>; // MaPhiLePhi, by our id of the fee
  readonly paperKind?: Readonly<Record<"originals" | "certified" | "photocopies", number>>; // LoaiGiayTo
}

/** What the dossier itself does not tell. Everything optional is sent only when it is known: nothing is supposed. */
export interface SyncFacts {
  /** The version pinned when the dossier was filed. */
  readonly procedure: Pick<Procedure, "code" | "title" | "field" | "fees" | "results">;
  /** Đơn vị xử lý, by name. */
  readonly processedBy?: string;
  /** Nơi nộp hồ sơ. */
  readonly filedAt?: string;
  readonly ownerKind?: OwnerKind;
  /** Mã đối tượng, as in the catalogue (`ĐT1`). */
  readonly subjectCode?: string;
  readonly summary?: string;
  /** Whether the account that filed was verified with VNeID. */
  readonly isAccountVerified?: boolean;
  /** Through which gate online payments came. */
  readonly paymentGate?: "portal" | "local";
  readonly feeTiming?: "before" | "after"; // thu trước | thu sau
  /** Codes of the databases that were really asked about this dossier. */
  readonly databasesUsed?: readonly string[];
  /** By content hash. */
  readonly links?: Readonly<Record<string, FileLink>>;
  /** Names of offices and agencies, by id. */
  readonly officeNames?: Readonly<Record<string, string>>;
  /** Nội dung xử lý in words, by what happened. */
  readonly wording?: Readonly<Partial<Record<DossierEventType, string>>>;
  readonly codes?: NationalCodes;
}

/** Codes of kinds of owner, channels and gates as working exchanges use them; the portal's own list was not found. */
export const SYNC_CODES = {
  ownerKind: { person: "1", enterprise: "2", "state-body": "3", other: "4" },
  channel: { counter: "1", online: "2", post: "3" },
  identity: { twelveDigits: "1", nineDigits: "2" },
  payment: { portal: "1", local: "2", notOnline: "3" },
} as const;
