import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Moment } from "../calendar/moment.ts";
import type { DueDate } from "../deadline/due-date.ts";
import type { Phase } from "../deadline/time-limit.ts";
import type { FeeAssessment } from "../fee/assess-fee.ts";
import type { DossierCode } from "../identifier/dossier-code.ts";
import type { Source } from "../source.ts";
import type { DossierAct, Submit } from "./act.ts";
import type { SupplementRequest } from "./dossier.ts";

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
        readonly feeNotConfigured: string | null;
      };
    }
  | { readonly type: "taken-up"; readonly data: Record<string, never> }
  | { readonly type: "supplement-asked"; readonly data: SupplementRequest }
  | { readonly type: "supplement-provided"; readonly data: ActOf<"provide-supplement"> }
  | { readonly type: "supplement-accepted"; readonly data: { readonly due: DueDate } }
  | { readonly type: "closed"; readonly data: { readonly reason: string } }
  | { readonly type: "proposed"; readonly data: ActOf<"propose"> }
  | { readonly type: "sent-back"; readonly data: ActOf<"send-back"> }
  | {
      readonly type: "approved";
      readonly data: ActOf<"approve"> & { readonly outcome: "grant" | "refuse"; readonly issuedOn: CalendarDay };
    }
  | { readonly type: "signed"; readonly data: ActOf<"sign"> }
  | { readonly type: "sealed"; readonly data: ActOf<"seal"> }
  | { readonly type: "fee-paid"; readonly data: ActOf<"pay-fee"> }
  | { readonly type: "handed-to-post"; readonly data: ActOf<"hand-to-post"> }
  | { readonly type: "returned"; readonly data: ActOf<"return-result"> }
  | { readonly type: "withdrawn"; readonly data: ActOf<"withdraw"> }
  | { readonly type: "obligation-notified"; readonly data: ActOf<"notify-obligation"> }
  | { readonly type: "obligation-proved"; readonly data: ActOf<"prove-obligation"> & { readonly due: DueDate } }
  | { readonly type: "reappointed"; readonly data: { readonly due: DueDate; readonly reason: string } };

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
