import type { Answers, CalendarDay, Channel, FileRef, Moment } from "@motcua/domain";

/** Hồ sơ đang soạn: saved as typed. */
export interface Draft {
  readonly id: string;
  readonly tenant: string;
  readonly account: string;
  readonly procedure: string;
  readonly procedureVersion: CalendarDay;
  readonly caseCode: string;
  readonly office: string;
  readonly revision: number;
  readonly answers: Answers;
  readonly returnBy: Channel | null;
  readonly postalAddress: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly units: number;
  readonly pagesOfOriginal: number;
  readonly uploads: readonly Upload[];
  readonly updatedAt: Moment;
  readonly filedAt: Moment | null;
}

/** Giấy tờ tải lên to a draft, or to answer a supplement request (then `draft` is the dossier's id). */
export interface Upload {
  readonly id: string;
  readonly draft: string;
  readonly component: string;
  readonly name: string;
  readonly file: FileRef;
  readonly uploadedAt: Moment;
}

export type DraftChange = Partial<
  Pick<
    Draft,
    "answers" | "returnBy" | "postalAddress" | "phone" | "email" | "address" | "units" | "pagesOfOriginal" | "caseCode"
  >
>;

export interface Drafts {
  readonly create: (draft: Omit<Draft, "uploads">) => Promise<void>;
  readonly find: (tenant: string, account: string, id: string) => Promise<Draft | null>;
  readonly list: (tenant: string, account: string) => Promise<readonly Draft[]>;
  /** Saves over the revision the caller saw; false when another place saved meanwhile. */
  readonly save: (draft: Draft, change: DraftChange, at: Moment) => Promise<boolean>;
  readonly remove: (tenant: string, account: string, id: string) => Promise<void>;
}

export interface Uploads {
  readonly add: (tenant: string, account: string, upload: Upload) => Promise<void>;
  readonly list: (tenant: string, account: string, draft: string) => Promise<readonly Upload[]>;
  readonly remove: (tenant: string, account: string, id: string) => Promise<void>;
}
