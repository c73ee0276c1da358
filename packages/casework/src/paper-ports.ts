import type {
  Actor,
  CalendarDay,
  CertificateRef,
  Dossier,
  DossierEvent,
  Moment,
  Procedure,
  ProvincePack,
  Result,
  Seal,
  SignatureLevel,
  SignaturePlace,
  SigningRefused,
} from "@motcua/domain";

/** The forms of a dossier (Mẫu 01–05). */
export type FormKind = "receipt" | "supplement-request" | "refusal" | "stop-notice" | "reappointment" | "control-sheet";

export interface Printing {
  readonly dossier: Dossier;
  readonly events: readonly DossierEvent[];
  readonly procedure: Procedure;
  readonly pack: ProvincePack;
}

/** Văn bản được đính chính hoặc thay thế. */
export interface MendedResult {
  readonly kind: "correction" | "replacement";
  readonly number: string;
  readonly issuedOn: CalendarDay;
}

/** Renders PDF/A. */
export interface Documents {
  readonly form: (kind: FormKind, printing: Printing) => Promise<Uint8Array>;
  readonly result: (
    printing: Printing & {
      readonly number: string;
      readonly issuedOn: CalendarDay;
      readonly approver: Actor;
      /** The earlier version that this one corrects or replaces. */
      readonly mends?: MendedResult;
    },
  ) => Promise<{ readonly pdf: Uint8Array; readonly signaturePlace: SignaturePlace }>;
}

export interface Signed {
  readonly pdf: Uint8Array;
  readonly certificate: CertificateRef;
  readonly level: SignatureLevel;
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
