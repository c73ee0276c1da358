import type { Moment } from "../calendar/moment.ts";
import { countedInAnswers } from "../fee/counted-in-answers.ts";
import type { Dossier, DossierResult, Paper } from "./dossier.ts";
import type { DossierEvent } from "./event.ts";
import type { DossierStatus } from "./status.ts";

/** The first event makes the dossier. */
export function open(id: string, tenant: string, event: DossierEvent): Dossier {
  if (event.type !== "submitted") throw new Error(`a dossier begins with its submission, not with ${event.type}`);
  const { postalAddress, ...filed } = event.data;
  return {
    ...filed,
    id,
    tenant,
    sequence: 1,
    status: "submitted",
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
    isReappointed: false,
    fee: null,
    feeNotConfigured: null,
    paidVnd: 0,
    handler: null,
    proposal: null,
    result: null,
    postalItem: null,
    obligation: null,
    endedAt: null,
    reason: null,
  };
}

/** What the dossier is after the event. Pure and total: an event that was saved is never refused. */
export const evolve = (dossier: Dossier, event: DossierEvent): Dossier => ({
  ...dossier,
  ...change(dossier, event),
  sequence: dossier.sequence + 1,
});

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
      return { status: "awaiting-completion", completion: event.data };
    case "completed":
      return {
        status: "submitted",
        papers: withPapers(dossier.papers, event.data.papers),
        completion: dossier.completion && { ...dossier.completion, providedAt: event.at },
        ...(event.data.answers && { answers: event.data.answers, ...countedInAnswers(event.data.answers) }),
      };
    case "declined":
      return ended("not-accepted", event.at, event.data.reason);
    case "received":
      return { ...event.data, status: "received", receivedAt: event.at, dueOriginal: event.data.due };
    case "taken-up":
      return { status: "in-appraisal", handler: event.actor.id };
    case "supplement-asked":
      return { status: "awaiting-supplement", supplement: event.data, due: null };
    case "supplement-provided":
      return {
        status: "supplement-provided",
        papers: withPapers(dossier.papers, event.data.papers),
        supplement: dossier.supplement && { ...dossier.supplement, providedAt: event.at },
      };
    case "supplement-accepted":
      return { status: "in-appraisal", due: event.data.due, dueOriginal: event.data.due };
    case "closed":
      return ended("closed", event.at, event.data.reason);
    case "proposed":
      return { status: "awaiting-approval", proposal: { ...event.data, by: event.actor.id }, reason: null };
    case "sent-back":
      return { status: "in-appraisal", proposal: null, reason: event.data.reason };
    case "obligation-notified":
      return { status: "awaiting-payment", obligation: { notice: event.data.notice }, due: null };
    case "obligation-proved":
      return {
        status: "in-appraisal",
        obligation: dossier.obligation && { ...dossier.obligation, provedAt: event.at },
        due: event.data.due,
        dueOriginal: event.data.due,
      };
    case "reappointed":
      return { due: event.data.due, isReappointed: true };
    case "fee-paid":
      return { paidVnd: dossier.paidVnd + event.data.vnd };
    case "handed-to-post":
      return { postalItem: event.data.item };
    case "returned":
      return { status: "returned" };
    case "withdrawn":
      return ended("withdrawn", event.at, event.data.reason);
    case "approved":
    case "signed":
    case "sealed":
      return resultChange(dossier, event);
  }
}

function resultChange(
  dossier: Dossier,
  event: DossierEvent & { type: "approved" | "signed" | "sealed" },
): Partial<Dossier> {
  if (event.type === "approved") {
    const { resultNumber, draft, signaturePlace, outcome, issuedOn } = event.data;
    return {
      status: "approved",
      result: { outcome, number: resultNumber, issuedOn, approvedBy: event.actor.id, draft, signaturePlace },
    };
  }
  const result = dossier.result;
  if (!result) throw new Error("a result is approved before it is signed");
  if (event.type === "signed")
    return { status: "signed", result: { ...result, signed: event.data.file, signedBy: event.actor.id } };
  const sealed: DossierResult = {
    ...result,
    sealed: event.data.file,
    sealedBy: event.actor.id,
    sealId: event.data.sealId,
  };
  return {
    result: sealed,
    status: result.outcome === "refuse" ? "refused" : "result-ready",
    endedAt: event.at,
    reason: result.outcome === "refuse" ? (dossier.proposal?.conclusion ?? null) : null,
  };
}

/** A paper provided again takes the place of the one it answers. */
const withPapers = (before: readonly Paper[], added: readonly Paper[]): readonly Paper[] => [
  ...before.filter((paper) => !added.some((each) => each.component === paper.component)),
  ...added,
];
