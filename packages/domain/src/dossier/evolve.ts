import type { Moment } from "../calendar/moment.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierEvent } from "./event.ts";
import { clockChange } from "./evolve-clock.ts";
import { partChange } from "./evolve-part.ts";
import { resultChange } from "./evolve-result.ts";
import { feeRefusalOf } from "./fee-at-reception.ts";
import { paymentOf } from "./payment-of.ts";
import { supplementChange } from "./evolve-supplement.ts";
import { participantsOf } from "./participants-of.ts";
import type { DossierStatus } from "./status.ts";

/** Grows when the same events add up to another dossier than before: what was stored under a smaller one is replayed. */
export const STATE_VERSION = 4;

/** The first event makes the dossier. */
export function open(id: string, tenant: string, event: DossierEvent): Dossier {
  if (event.type !== "submitted") throw new Error(`a dossier begins with its submission, not with ${event.type}`);
  const { postalAddress, assisted, takenAt, postalRecord, ...filed } = event.data;
  return together({
    ...filed,
    assisted: assisted ?? null,
    takenAt: takenAt ?? null,
    postalRecord: postalRecord ?? null,
    participants: [],
    id,
    tenant,
    sequence: 1,
    status: "submitted",
    statusSince: event.at,
    code: null,
    postalAddress: postalAddress ?? null,
    submittedAt: event.at,
    receivedAt: null,
    phases: [],
    limitSource: null,
    due: null,
    dueOriginal: null,
    completion: null,
    supplement: null,
    supplementsAsked: 0,
    supplementPermit: null,
    clockStop: null,
    isReappointed: false,
    fee: null,
    feeRefusal: null,
    paidVnd: 0,
    payments: [],
    handler: null,
    proposal: null,
    result: null,
    earlierResults: [],
    postalItem: null,
    obligation: null,
    consultations: [],
    legs: [],
    endedAt: null,
    reason: null,
  });
}

/** What the dossier is after the event. Pure and total: an event that was saved is never refused. */
export const evolve = (dossier: Dossier, event: DossierEvent): Dossier => {
  const changed = { ...dossier, ...change(dossier, event), sequence: dossier.sequence + 1 };
  return together(changed.status === dossier.status ? changed : { ...changed, statusSince: event.at });
};

/** What follows from the rest of the dossier. */
const together = (dossier: Dossier): Dossier => ({ ...dossier, participants: participantsOf(dossier) });

/** All events, in order. */
export function replay(id: string, tenant: string, events: readonly DossierEvent[]): Dossier {
  const [first, ...later] = events;
  if (!first) throw new Error("a dossier has at least one event");
  return later.reduce(evolve, open(id, tenant, first));
}

const ended = (status: DossierStatus, at: Moment, reason: string | null = null): Partial<Dossier> => ({
  status,
  endedAt: at,
  reason,
  due: null,
});

function change(dossier: Dossier, event: DossierEvent): Partial<Dossier> {
  switch (event.type) {
    case "submitted":
      return {};
    case "completion-asked":
    case "completed":
    case "supplement-asked":
    case "supplement-permitted":
    case "supplement-called":
    case "supplement-provided":
    case "supplement-accepted":
    case "scan-attached":
      return supplementChange(dossier, event);
    case "declined":
      return ended("not-accepted", event.at, event.data.reason);
    case "received": {
      const { feeNotConfigured: _, ...received } = event.data;
      return {
        ...received,
        feeRefusal: feeRefusalOf(event.data),
        status: "received",
        receivedAt: event.at,
        dueOriginal: received.due,
      };
    }
    case "taken-up":
      return { status: "in-appraisal", handler: event.actor.id };
    case "closed":
      return ended("closed", event.at, event.data.reason);
    case "proposed":
      return { status: "awaiting-approval", proposal: { ...event.data, by: event.actor.id }, reason: null };
    case "sent-back":
      return { status: "in-appraisal", proposal: null, reason: event.data.reason };
    case "obligation-notified":
    case "obligation-proved":
    case "reappointed":
    case "clock-stopped":
    case "clock-resumed":
    case "due-recomputed":
      return clockChange(dossier, event);
    case "inspected":
      return {};
    case "consultation-asked":
    case "consultation-answered":
    case "leg-started":
    case "leg-finished":
      return partChange(dossier, event);
    case "transferred":
      return { office: event.data.office };
    case "fee-assessed":
      return { fee: event.data.fee, feeRefusal: null };
    case "fee-paid":
      return {
        paidVnd: dossier.paidVnd + event.data.vnd,
        payments: [...dossier.payments, paymentOf(event.data)],
      };
    case "handed-to-post":
      return { postalItem: event.data.item };
    case "post-noted":
      return {
        postalItem:
          event.data.state === "delivered"
            ? dossier.postalItem && { ...dossier.postalItem, deliveredAt: event.at }
            : null,
      };
    case "returned":
      return { status: "returned" };
    case "withdrawn":
      return ended("withdrawn", event.at, event.data.reason);
    case "approved":
    case "signed":
    case "sealed":
    case "result-reissued":
    case "result-annulled":
      return resultChange(dossier, event);
  }
}
