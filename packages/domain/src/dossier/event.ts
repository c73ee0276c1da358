import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Moment } from "../calendar/moment.ts";
import type { DueDate } from "../deadline/due-date.ts";
import type { Phase } from "../deadline/time-limit.ts";
import type { AmountRefusal, FeeAssessment } from "../fee/assess-fee.ts";
import type { DossierCode } from "../identifier/dossier-code.ts";
import type { Source } from "../source.ts";
import type { DossierAct, Submit } from "./act.ts";
import type { CertificateRef } from "./dossier.ts";
import type { MovedParts } from "./part.ts";
import type { SupplementCall, SupplementRequest } from "./supplement-request.ts";

type ActOf<T extends DossierAct["type"]> = Omit<Extract<DossierAct, { type: T }>, "type">;

/** What happened, in the past tense. The events are the dossier: everything else is derived. */
export type DossierEventBody =
  | {
      readonly type: "submitted";
      readonly data: Omit<Submit, "type"> & {
        readonly procedure: string;
        readonly procedureVersion: CalendarDay;
        readonly packVersion: string;
      };
    }
  | { readonly type: "completion-asked"; readonly data: SupplementRequest }
  | { readonly type: "completed"; readonly data: ActOf<"complete"> }
  | { readonly type: "declined"; readonly data: ActOf<"decline"> }
  | {
      readonly type: "received";
      readonly data: {
        readonly code: DossierCode;
        readonly phases: readonly Phase[];
        readonly limitSource: Source;
        readonly due: DueDate;
        readonly fee: FeeAssessment | null;
        /** Absent from events older than this field, which say `feeNotConfigured` in its stead. */
        readonly feeRefusal?: AmountRefusal | null;
        /** Title of the fee, where its amount could not be told. */
        readonly feeNotConfigured?: string | null;
      };
    }
  | { readonly type: "taken-up"; readonly data: Record<string, never> }
  | { readonly type: "supplement-asked"; readonly data: SupplementRequest }
  | { readonly type: "supplement-provided"; readonly data: ActOf<"provide-supplement"> }
  | { readonly type: "supplement-accepted"; readonly data: { readonly due: DueDate } & MovedParts }
  | { readonly type: "scan-attached"; readonly data: ActOf<"attach-scan"> & { readonly title: string } }
  | { readonly type: "closed"; readonly data: { readonly reason: string } }
  | { readonly type: "proposed"; readonly data: ActOf<"propose"> }
  | { readonly type: "sent-back"; readonly data: ActOf<"send-back"> }
  | {
      readonly type: "approved";
      readonly data: ActOf<"approve"> & { readonly outcome: "grant" | "refuse"; readonly issuedOn: CalendarDay };
    }
  | { readonly type: "signed"; readonly data: ActOf<"sign"> }
  | {
      readonly type: "sealed";
      readonly data: Omit<ActOf<"seal">, "certificate"> & {
        /** None on paper. */
        readonly certificate: CertificateRef | null;
        /** Bản giấy: what was sealed is the printed draft, or the scan that shows the signature and the stamp. */
        readonly onPaper?: { readonly isScanned: boolean };
      };
    }
  | { readonly type: "fee-paid"; readonly data: ActOf<"pay-fee"> }
  | { readonly type: "fee-assessed"; readonly data: { readonly fee: FeeAssessment } }
  | { readonly type: "handed-to-post"; readonly data: ActOf<"hand-to-post"> }
  | { readonly type: "returned"; readonly data: ActOf<"return-result"> }
  | { readonly type: "withdrawn"; readonly data: ActOf<"withdraw"> }
  | { readonly type: "obligation-notified"; readonly data: ActOf<"notify-obligation"> }
  | {
      readonly type: "obligation-proved";
      readonly data: ActOf<"prove-obligation"> & { readonly due: DueDate } & MovedParts;
    }
  | { readonly type: "reappointed"; readonly data: { readonly due: DueDate; readonly reason: string } }
  | { readonly type: "supplement-permitted"; readonly data: ActOf<"permit-second-supplement"> }
  | { readonly type: "supplement-called"; readonly data: SupplementCall }
  | { readonly type: "clock-stopped"; readonly data: ActOf<"stop-clock"> }
  | {
      readonly type: "clock-resumed";
      /** `dueOriginal` where the office had promised another day than the clock gave. */
      readonly data: { readonly reason: string; readonly due: DueDate; readonly dueOriginal?: DueDate } & MovedParts;
    }
  | { readonly type: "inspected"; readonly data: ActOf<"inspect"> }
  | { readonly type: "result-reissued"; readonly data: ActOf<"reissue-result"> & { readonly issuedOn: CalendarDay } }
  | { readonly type: "result-annulled"; readonly data: ActOf<"annul-result"> }
  | { readonly type: "transferred"; readonly data: ActOf<"transfer"> & { readonly from: string } }
  | {
      readonly type: "due-recomputed";
      readonly data: {
        readonly due: DueDate;
        readonly before: DueDate;
        readonly ground: Source;
        readonly dueOriginal?: DueDate;
      } & MovedParts;
    }
  | { readonly type: "post-noted"; readonly data: ActOf<"note-post"> }
  | {
      readonly type: "consultation-asked";
      readonly data: Omit<ActOf<"consult">, "answerIn"> & {
        readonly units: readonly string[];
        readonly due: DueDate;
      };
    }
  | { readonly type: "consultation-answered"; readonly data: ActOf<"answer-consultation"> }
  | {
      readonly type: "leg-started";
      readonly data: {
        readonly leg: string;
        readonly agency: string;
        readonly units: readonly string[];
        readonly due: DueDate;
      };
    }
  | {
      readonly type: "leg-finished";
      /** `due` where the whole stood still meanwhile. */
      readonly data: ActOf<"finish-leg"> & { readonly due?: DueDate };
    };

/** Loại sự kiện: the name of an event. */
export type DossierEventType = DossierEventBody["type"];

/** Nơi thực hiện: how “five on the spot” (5 tại chỗ) is counted. */
export interface Place {
  readonly kind: "centre" | "agency" | "online" | "post";
  readonly office: string;
}

/** Who did it, as the log keeps it. */
export interface EventActor {
  readonly kind: "citizen" | "staff" | "system";
  readonly id: string;
  readonly name: string;
  readonly title?: string;
}

/** Sự kiện: what happened, who did it, when and where. */
export type DossierEvent = DossierEventBody & {
  readonly at: Moment;
  readonly actor: EventActor;
  readonly place: Place;
};
