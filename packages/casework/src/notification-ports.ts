import type { DossierEvent, Moment, Notification, NotificationMedium, ReadingScope } from "@motcua/domain";

/** Which notification: one event to one person by one medium. */
export interface NotificationKey {
  readonly dossier: string;
  readonly sequence: number;
  readonly to: Notification["to"];
  readonly medium: NotificationMedium;
}

/** What a message about a dossier is written from. */
export interface NotifiedEvent {
  readonly tenant: string;
  readonly event: DossierEvent;
  /** Mã hồ sơ; before the reception the tracking code. */
  readonly code: string;
  readonly procedureTitle: string;
  readonly office: string;
}

/** A notification taken up to be sent. */
export interface ClaimedNotification extends NotificationKey, NotifiedEvent {
  readonly address: string;
  readonly at: Moment;
  /** This one included. */
  readonly tries: number;
}

/** Một cuộc gọi phải làm: whom no message reached. */
export interface DueCall extends NotificationKey, NotifiedEvent {
  readonly name: string;
  readonly phone: string;
  readonly at: Moment;
  /** Why no message reached him. */
  readonly cause: NotificationCause;
}

/** Why a message was not sent: there is no address | the server refused it | it came to be too late. */
export type NotificationCause = "no-address" | "address-refused" | "too-late";

/** What was told of a dossier, or is still to be. */
export interface NotificationLine extends NotificationKey {
  readonly event: DossierEvent["type"];
  readonly at: Moment;
  readonly address: string;
  readonly state: "waiting" | "sent" | "failed";
  readonly sentAt: Moment | null;
  readonly text: string | null;
  readonly cause: NotificationCause | null;
  readonly called: { readonly at: Moment; readonly by: string } | null;
}

/** Một cuộc gọi đã làm. */
export interface CallMade extends NotificationKey {
  readonly at: Moment;
  readonly by: { readonly id: string; readonly name: string };
}

export interface DueCallPage {
  readonly calls: readonly DueCall[];
  /** Opaque; absent on the last page. */
  readonly next?: string;
}

/** Sổ thông báo: every notification is written with its event; here it is taken up, and what became of it kept. */
export interface NotificationBook {
  /** Takes those that are due, the oldest first; nobody else gets them before `until`. */
  readonly claim: (
    tenant: string,
    question: {
      readonly now: Moment;
      readonly until: Moment;
      readonly media: readonly NotificationMedium[];
      readonly most: number;
    },
  ) => Promise<readonly ClaimedNotification[]>;
  readonly sent: (
    tenant: string,
    key: NotificationKey,
    sending: { readonly at: Moment; readonly subject: string; readonly text: string; readonly reference: string },
  ) => Promise<void>;
  readonly tryAgain: (tenant: string, key: NotificationKey, next: Moment) => Promise<void>;
  readonly giveUp: (tenant: string, key: NotificationKey, cause: NotificationCause) => Promise<void>;
  /** Gives up what was to be told before that moment; how many. */
  readonly giveUpBefore: (tenant: string, before: Moment) => Promise<number>;
  /** Of these dossiers: whom no message reached though he must know, and who has not been called; the oldest first. */
  readonly dueCalls: (
    scope: ReadingScope,
    question: { readonly after?: string; readonly size: number },
  ) => Promise<DueCallPage>;
  /** False where it is not due, or somebody else has called meanwhile. */
  readonly markCalled: (scope: ReadingScope, call: CallMade) => Promise<boolean>;
  /** The newest first. */
  readonly ofDossier: (scope: ReadingScope, dossier: string) => Promise<readonly NotificationLine[]>;
}

/** What a messenger takes along. */
export interface OutgoingMessage {
  /** The same at every try, so that who carries it can tell a repetition. */
  readonly id: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
}

/** Người đưa tin: throws where it may go better at the next try. */
export type Messenger = (
  message: OutgoingMessage,
) => Promise<{ readonly kind: "taken"; readonly reference: string } | { readonly kind: "refused" }>;
