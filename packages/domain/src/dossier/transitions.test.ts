import { describe, expect, it } from "vitest";
import { COMPETENCE } from "../access/competence.ts";
import type { DossierActType } from "./act.ts";
import { DOSSIER_STATUSES, NATIONAL_STATE, type DossierStatus } from "./status.ts";
import { isEnded, mayFollow, TRANSITIONS } from "./transitions.ts";

const rows = Object.entries(TRANSITIONS) as [
  DossierStatus,
  Partial<Record<DossierActType, readonly DossierStatus[]>>,
][];

function reachableFrom(first: DossierStatus): ReadonlySet<DossierStatus> {
  const seen = new Set<DossierStatus>();
  const waiting = [first];
  for (let status = waiting.pop(); status !== undefined; status = waiting.pop()) {
    if (seen.has(status)) continue;
    seen.add(status);
    waiting.push(...Object.values(TRANSITIONS[status]).flat());
  }
  return seen;
}

describe("life of a dossier (vòng đời hồ sơ)", () => {
  it("reaches every status from the submission", () => {
    expect([...reachableFrom("submitted")].toSorted()).toEqual(DOSSIER_STATUSES.toSorted());
  });

  it("reaches an end from every status", () => {
    expect(DOSSIER_STATUSES.filter((status) => ![...reachableFrom(status)].some(isEnded))).toEqual([]);
  });

  it("ends in exactly five ways", () => {
    expect(DOSSIER_STATUSES.filter(isEnded).toSorted()).toEqual([
      "closed",
      "not-accepted",
      "refused",
      "returned",
      "withdrawn",
    ]);
  });

  it("has a place for every act but the submission itself", () => {
    const acts = new Set(rows.flatMap(([, row]) => Object.keys(row)));
    expect([...acts, "submit"].toSorted()).toEqual(Object.keys(COMPETENCE).toSorted());
  });

  it("lets a citizen withdraw as long as nothing is decided, and not after", () => {
    const withdrawable = DOSSIER_STATUSES.filter((status) => mayFollow(status, "withdraw"));
    expect(withdrawable.toSorted()).toEqual([
      "awaiting-approval",
      "awaiting-completion",
      "awaiting-payment",
      "awaiting-supplement",
      "in-appraisal",
      "received",
      "submitted",
      "supplement-provided",
    ]);
  });

  it.each([
    ["a complete filing is received", "submitted", "receive", ["received"]],
    ["papers are asked for before reception", "submitted", "ask-completion", ["awaiting-completion"]],
    ["what was completed is looked at again", "awaiting-completion", "complete", ["submitted"]],
    ["what cannot be received is declined", "submitted", "decline", ["not-accepted"]],
    ["the agency takes up what was received", "received", "take-up", ["in-appraisal"]],
    ["a supplement is asked for at appraisal", "in-appraisal", "ask-supplement", ["awaiting-supplement"]],
    ["the citizen answers", "awaiting-supplement", "provide-supplement", ["supplement-provided"]],
    ["the desk accepts the answer", "supplement-provided", "accept-supplement", ["in-appraisal"]],
    ["an unanswered request closes the dossier", "awaiting-supplement", "close-unanswered", ["closed"]],
    ["the tax notice stops the clock", "in-appraisal", "notify-obligation", ["awaiting-payment"]],
    ["the proof of payment sets it going", "awaiting-payment", "prove-obligation", ["in-appraisal"]],
    ["special law stops the clock, the status stays", "in-appraisal", "stop-clock", ["in-appraisal"]],
    ["the appraisal is proposed", "in-appraisal", "propose", ["awaiting-approval"]],
    ["the approver sends it back", "awaiting-approval", "send-back", ["in-appraisal"]],
    ["a result is approved", "awaiting-approval", "approve", ["approved"]],
    ["a result or a refusal is sealed", "signed", "seal", ["result-ready", "refused"]],
    ["a result is handed over", "result-ready", "return-result", ["returned"]],
    ["another day is promised", "in-appraisal", "reappoint", ["in-appraisal"]],
    ["a wrong result is issued again", "returned", "reissue-result", ["approved"]],
    ["a wrong refusal is issued again", "refused", "reissue-result", ["approved"]],
    ["a result is annulled and stays where it is", "returned", "annul-result", ["returned"]],
  ] as const)("%s", (...[, from, act, to]) => {
    expect(TRANSITIONS[from][act]).toEqual(to);
  });

  it.each([
    ["what was not received is not appraised", "submitted", "take-up"],
    ["what was refused at reception stays so", "not-accepted", "receive"],
    ["no supplement is asked for before the agency has it", "received", "ask-supplement"],
    ["nothing is decided while a supplement is awaited", "awaiting-supplement", "propose"],
    ["nothing is decided while the tax is unpaid", "awaiting-payment", "propose"],
    ["what was withdrawn does not go on", "withdrawn", "take-up"],
    ["what was closed does not go on", "closed", "provide-supplement"],
    ["what was returned is not returned again", "returned", "return-result"],
    ["nothing is sealed that was only approved", "approved", "seal"],
    ["a draft is not mended but approved again", "approved", "reissue-result"],
    ["what has ended goes to no other office", "returned", "transfer"],
  ] as const)("%s", (_, from, act) => {
    expect(mayFollow(from, act)).toBe(false);
  });

  it("lets every dossier that has not ended go to another office", () => {
    expect(DOSSIER_STATUSES.filter((status) => mayFollow(status, "transfer") === isEnded(status))).toEqual([]);
  });

  it("takes a fee from the reception until the result is handed over, also while the clock stands", () => {
    const payable = DOSSIER_STATUSES.filter((status) => mayFollow(status, "pay-fee"));
    expect(payable.toSorted()).toEqual([
      "approved",
      "awaiting-approval",
      "awaiting-payment",
      "awaiting-supplement",
      "in-appraisal",
      "received",
      "result-ready",
      "signed",
      "supplement-provided",
    ]);
  });

  it("closes for want of a supplement alone: an unpaid tax leaves a dossier waiting", () => {
    expect(DOSSIER_STATUSES.filter((status) => mayFollow(status, "close-unanswered"))).toEqual(["awaiting-supplement"]);
  });

  it("declines only what was not received, and asks for completion only then", () => {
    expect(DOSSIER_STATUSES.filter((status) => mayFollow(status, "decline")).toSorted()).toEqual([
      "awaiting-completion",
      "submitted",
    ]);
    expect(DOSSIER_STATUSES.filter((status) => mayFollow(status, "ask-completion"))).toEqual(["submitted"]);
    expect(DOSSIER_STATUSES.filter((status) => mayFollow(status, "receive"))).toEqual(["submitted"]);
  });

  it("asks for a supplement, notifies the tax and stops the clock only in appraisal", () => {
    for (const act of ["ask-supplement", "notify-obligation", "stop-clock", "propose"] as const)
      expect(DOSSIER_STATUSES.filter((status) => mayFollow(status, act))).toEqual(["in-appraisal"]);
  });

  it("seals only what is signed, and signs only what is approved", () => {
    expect(DOSSIER_STATUSES.filter((status) => mayFollow(status, "seal"))).toEqual(["signed"]);
    expect(DOSSIER_STATUSES.filter((status) => mayFollow(status, "sign"))).toEqual(["approved"]);
    expect(DOSSIER_STATUSES.filter((status) => mayFollow(status, "return-result"))).toEqual(["result-ready"]);
  });

  it.each([
    ["submitted", 1],
    ["received", 2],
    ["not-accepted", 3],
    ["in-appraisal", 4],
    ["awaiting-approval", 4],
    ["approved", 4],
    ["signed", 4],
    ["awaiting-completion", 5],
    ["awaiting-supplement", 5],
    ["supplement-provided", 5],
    ["awaiting-payment", 6],
    ["withdrawn", 7],
    ["closed", 8],
    ["refused", 8],
    ["result-ready", 9],
    ["returned", 10],
  ] as const)("tells the national portal that %s is state %i", (status, state) => {
    expect(NATIONAL_STATE[status]).toBe(state);
  });

  it("uses all ten states of the national portal", () => {
    expect([...new Set(Object.values(NATIONAL_STATE))].toSorted((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });
});
