import type {
  Actor,
  Answers,
  CalendarDay,
  CertificateRef,
  ChangedMeanwhile,
  Channel,
  Dossier,
  DossierEvent,
  DossierStatus,
  FileRef,
  Moment,
  Place,
  Procedure,
  ProvincePack,
  ReadingScope,
  Result,
  Seal,
  SignaturePlace,
  SigningRefused,
  WorkingCalendar,
} from "@motcua/domain";

/** Who calls, and where he sits. */
export interface Caller {
  readonly actor: Actor;
  readonly place: Place;
}

export interface Clock {
  readonly now: () => Moment;
}

/** Fresh names that nobody can guess. */
export interface Names {
  readonly id: () => string;
  readonly bytes: (count: number) => readonly number[];
}

/** The law in force, as data. */
export interface Law {
  readonly pack: (tenant: string) => ProvincePack | null;
  /** The version in force, or the one pinned; null where the province offers none. */
  readonly procedure: (tenant: string, code: string, version?: CalendarDay) => Procedure | null;
  readonly calendar: (tenant: string, office: string) => WorkingCalendar;
}

/** Files by content hash; putting one twice is putting it once. */
export interface Files {
  readonly put: (bytes: Uint8Array, mediaType: string) => Promise<FileRef>;
  readonly get: (sha256: string) => Promise<Uint8Array | null>;
}

/** One transaction over a tenant's casebook. All of it is saved, or nothing; a refusal saves nothing and gives every number back. */
export interface Transaction {
  readonly find: (id: string) => Promise<Dossier | null>;
  /** Appends the events after `before` and renews the row that lists read. */
  readonly save: (before: Dossier | null, events: readonly DossierEvent[], after: Dossier) => Promise<void>;
  /** Gapless per unit and day: the number is taken with the transaction or not at all. */
  readonly nextDossierNumber: (unitCode: string, day: CalendarDay) => Promise<number>;
  /** Gapless per agency and year. */
  readonly nextResultNumber: (agency: string, year: number) => Promise<number>;
  /** Gapless per office and year. */
  readonly nextReceiptNumber: (office: string, year: number) => Promise<number>;
  readonly findDraft: (id: string) => Promise<Draft | null>;
  readonly markDraftFiled: (id: string, at: Moment) => Promise<void>;
}

/** Sổ hồ sơ: the event log and what is read from it. */
export interface Casebook {
  readonly transact: <T, R>(
    tenant: string,
    work: (tx: Transaction) => Promise<Result<T, R>>,
  ) => Promise<Result<T, R | ChangedMeanwhile>>;
  readonly one: (scope: ReadingScope, id: string) => Promise<Dossier | null>;
  readonly events: (scope: ReadingScope, id: string) => Promise<readonly DossierEvent[]>;
  readonly page: (scope: ReadingScope, question: PageQuestion) => Promise<DossierPage>;
  /** How many dossiers of the scope stand in each status; at most a thousand are counted of each. */
  readonly counts: (scope: ReadingScope) => Promise<Readonly<Partial<Record<DossierStatus, number>>>>;
  /** Public look-up by dossier or tracking code: no personal data leaves it. */
  readonly follow: (tenant: string, code: string) => Promise<PublicStatus | null>;
  /** Keeps the moment at which this input was first signed or sealed, and answers it: a restart seals with the same time, byte for byte. */
  readonly beginSealing: (tenant: string, intent: SealingIntent) => Promise<Moment>;
}

export interface SealingIntent {
  readonly dossier: string;
  readonly step: "sign" | "seal";
  readonly inputSha256: string;
  readonly at: Moment;
}

export interface PageQuestion {
  readonly statuses?: readonly DossierStatus[];
  /** Dossier code, tracking code, or words of the owner's name, with or without diacritics. */
  readonly text?: string;
  readonly order: "due" | "newest";
  readonly after?: string;
  readonly size: number;
}

/** One line of a queue. */
export interface DossierLine {
  readonly id: string;
  readonly code: string | null;
  readonly trackingCode: string;
  readonly status: DossierStatus;
  readonly procedure: string;
  readonly procedureTitle: string;
  readonly ownerName: string;
  readonly channel: Channel;
  readonly submittedAt: Moment;
  readonly receivedAt: Moment | null;
  readonly dueAt: Moment | null;
  readonly lateFrom: Moment | null;
}

export interface DossierPage {
  readonly lines: readonly DossierLine[];
  /** Opaque; absent on the last page. */
  readonly next?: string;
}

/** What anybody with the code may know. */
export interface PublicStatus {
  readonly code: string;
  readonly status: DossierStatus;
  readonly procedureTitle: string;
  readonly office: string;
  readonly receivedOn: CalendarDay | null;
  readonly dueOn: CalendarDay | null;
  readonly endedOn: CalendarDay | null;
}

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

/** The forms of a dossier (Mẫu 01–05). */
export type FormKind = "receipt" | "supplement-request" | "refusal" | "stop-notice" | "reappointment" | "control-sheet";

export interface Printing {
  readonly dossier: Dossier;
  readonly events: readonly DossierEvent[];
  readonly procedure: Procedure;
  readonly pack: ProvincePack;
}

/** Renders PDF/A. */
export interface Documents {
  readonly form: (kind: FormKind, printing: Printing) => Promise<Uint8Array>;
  readonly result: (
    printing: Printing & { readonly number: string; readonly issuedOn: CalendarDay; readonly approver: Actor },
  ) => Promise<{ readonly pdf: Uint8Array; readonly signaturePlace: SignaturePlace }>;
}

export interface Signed {
  readonly pdf: Uint8Array;
  readonly certificate: CertificateRef;
}

/** Ký số và đóng dấu: the two signatures of a result. */
export interface ResultSigner {
  readonly sign: (request: {
    readonly pdf: Uint8Array;
    readonly person: Actor;
    readonly pin: string;
    readonly place: SignaturePlace;
    readonly at: Moment;
  }) => Promise<Result<Signed, SigningRefused>>;
  readonly seal: (request: {
    readonly pdf: Uint8Array;
    readonly seal: Seal;
    readonly pin: string;
    readonly at: Moment;
  }) => Promise<Result<Signed, SigningRefused>>;
}

/** Everything an act of the office needs from outside. */
export interface Desk {
  readonly clock: Clock;
  readonly names: Names;
  readonly law: Law;
  readonly files: Files;
  readonly casebook: Casebook;
  readonly drafts: Drafts;
  readonly uploads: Uploads;
  readonly documents: Documents;
  readonly signer: ResultSigner;
}
