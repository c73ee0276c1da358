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
