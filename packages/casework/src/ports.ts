import type {
  Actor,
  CalendarDay,
  CertificateRef,
  ChangedMeanwhile,
  Channel,
  DocumentStanding,
  Dossier,
  DossierEvent,
  DossierStatus,
  DossierUnknown,
  FileRef,
  FrozenMonth,
  KeptMonth,
  Moment,
  MonthHeading,
  MonthPublication,
  Period,
  Place,
  Procedure,
  ProvincePack,
  ReadingScope,
  RecordedHandOver,
  ReportMonth,
  Result,
  SignatureLevel,
  StaffActor,
  WorkingCalendar,
} from "@motcua/domain";
import type { Draft, Drafts, Uploads } from "./draft-ports.ts";
import type { Documents, ResultSigner } from "./paper-ports.ts";

export type * from "./draft-ports.ts";
export type * from "./paper-ports.ts";

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
  /** Under which name they would be put; nothing is stored. */
  readonly refOf: (bytes: Uint8Array, mediaType: string) => FileRef;
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
  /** Of this seal, as recorded until now. */
  readonly handOvers: (seal: string) => Promise<readonly RecordedHandOver[]>;
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
  /** The lines of these dossiers, in their order, as far as the scope sees them. */
  readonly lines: (scope: ReadingScope, ids: readonly string[]) => Promise<readonly DossierLine[]>;
  /** How many dossiers of the scope stand in each status; at most a thousand are counted of each. */
  readonly counts: (scope: ReadingScope) => Promise<Readonly<Partial<Record<DossierStatus, number>>>>;
  /** Every dossier that a report of the period may have to do with, and its whole log; read a page at a time, ordered by id. */
  readonly histories: (tenant: string, question: HistoryQuestion) => AsyncIterable<RecordedDossier>;
  /** Every dossier that has not ended, a page at a time, ordered by id; for what is done to all of them. */
  readonly openDossiers: (tenant: string) => AsyncIterable<Dossier>;
  /** Of these, what their clocks are reckoned from, where a clock runs. */
  readonly openClocks: (tenant: string) => AsyncIterable<OpenClock>;
  /**
   * Decides of many dossiers at once, hundreds to a transaction: each is locked, seen as it is then, and changed or left.
   * What was saved before a break stays saved.
   */
  readonly changeEach: <R>(
    tenant: string,
    ids: readonly string[],
    change: (before: Dossier) => Result<DossierStep, R>,
  ) => AsyncIterable<{ readonly dossier: string; readonly refusal: R | DossierUnknown | null }>;
  /** What an issued result is worth today, by the hash of its sealed file: no personal data leaves it. */
  readonly standingOf: (tenant: string, sha256: string) => Promise<DocumentStanding | null>;
  /** Public look-up by dossier or tracking code: no personal data leaves it. */
  readonly follow: (tenant: string, code: string) => Promise<PublicStatus | null>;
  /** Keeps what was first made of this input, and answers it; where that one was lost before its file was stored, the new one. */
  readonly keepSignature: (
    tenant: string,
    key: SigningKey,
    signature: { readonly made: KeptSignature; readonly lost?: string },
  ) => Promise<KeptSignature>;
  /** Bàn giao con dấu: every one recorded in the province, or those of one seal. */
  readonly handOvers: (tenant: string, seal?: string) => Promise<readonly RecordedHandOver[]>;
}

/** Đồng hồ của hồ sơ: a dossier without all that its due dates do not hang on. */
export type OpenClock = Pick<
  Dossier,
  | "id"
  | "office"
  | "procedure"
  | "procedureVersion"
  | "due"
  | "dueOriginal"
  | "isReappointed"
  | "phases"
  | "receivedAt"
  | "consultations"
  | "legs"
>;

/** What happens to a dossier, and what it is afterwards. */
export interface DossierStep {
  readonly events: readonly DossierEvent[];
  readonly after: Dossier;
}

export interface HistoryQuestion {
  readonly period: Period;
  /** What this office holds, or held in the period. */
  readonly office?: string;
}

export interface RecordedDossier {
  readonly dossier: Dossier;
  readonly events: readonly DossierEvent[];
}

/** Số liệu chốt tháng: kept as it was frozen, never altered. */
export interface Snapshots {
  readonly latest: (tenant: string, unit: string, month: ReportMonth) => Promise<KeptMonth | null>;
  /** Every version of the month, the first first: the trail of its corrections. */
  readonly versions: (tenant: string, unit: string, month: ReportMonth) => Promise<readonly KeptMonth[]>;
  /** Every version of every month, without its figures; the latest month first, and in it the latest version. */
  readonly headings: (tenant: string, unit: string) => Promise<readonly MonthHeading[]>;
  /** Null where this version was kept meanwhile. */
  readonly keep: (frozen: FrozenMonth) => Promise<KeptMonth | null>;
  /** False where it was published meanwhile. */
  readonly publish: (frozen: FrozenMonth, publication: MonthPublication) => Promise<boolean>;
}

/** Sổ quản lý con dấu: what is added to it, and what is read from it besides the pack. */
export interface SealRegister {
  /** False where another hand-over of the seal was recorded meanwhile. */
  readonly record: (handOver: RecordedHandOver) => Promise<boolean>;
  /** The newest first. */
  readonly uses: (tenant: string, question: SealUseQuestion) => Promise<SealUsePage>;
  /** Whose account is in use and was ever named clerk of the office. */
  readonly clerksAt: (tenant: string, office: string) => Promise<readonly StaffActor[]>;
  /** Names of these accounts, in use or not. */
  readonly namesOf: (tenant: string, accounts: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

export interface SealUseQuestion {
  readonly seal: string;
  readonly after?: string;
  readonly size: number;
}

/** Một lần dùng con dấu. */
export interface SealUseLine {
  readonly at: Moment;
  readonly dossier: string;
  readonly code: string | null;
  readonly by: { readonly id: string; readonly name: string };
  /** Fingerprint of the sealed file. */
  readonly sha256: string;
}

export interface SealUsePage {
  readonly lines: readonly SealUseLine[];
  /** Opaque; absent on the last page. */
  readonly next?: string;
}

/** What is signed or sealed. */
export interface SigningKey {
  readonly dossier: string;
  readonly step: "sign" | "seal";
  readonly inputSha256: string;
}

/** Chữ ký đã tạo: kept until the log names it. */
export interface KeptSignature {
  readonly at: Moment;
  readonly file: FileRef;
  readonly certificate: CertificateRef;
  readonly level: SignatureLevel;
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
  /** Of its last event, as the line was read. */
  readonly sequence: number;
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
  readonly snapshots: Snapshots;
}
