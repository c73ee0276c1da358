import { COMPETENCE, DOSSIER_STATUSES, isEnded, TRANSITIONS, type DossierActType, type Role } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { awaitedBy, isArrivalFor, queueTabs, tabCount } from "./queue-tabs.ts";

const idsFor = (...roles: readonly Role[]) => queueTabs(roles).map((tab) => tab.id);

describe("tabs of the queue (thẻ lọc)", () => {
  it("show reception what waits to be received, and what citizens still owe", () => {
    expect(idsFor("reception-officer")).toEqual([
      "mine",
      "submitted",
      "supplement-provided",
      "awaiting-completion",
      "awaiting-supplement",
      "all",
    ]);
  });

  it("show the handling officer what is received and what is being appraised", () => {
    expect(idsFor("handling-officer")).toEqual(["mine", "received", "in-appraisal", "awaiting-payment", "all"]);
  });

  it("show the approver what to approve and what to sign", () => {
    expect(idsFor("approver")).toEqual(["mine", "awaiting-approval", "approved", "all"]);
  });

  it("show one tab where one status is all the work", () => {
    expect(idsFor("clerk")).toEqual(["mine", "all"]);
    expect(idsFor("returning-officer")).toEqual(["mine", "all"]);
  });

  it("show everything in one list to who only reads", () => {
    expect(idsFor("centre-director", "control-officer")).toEqual(["all"]);
  });

  it("show two roles the work of both, each status once", () => {
    expect(queueTabs(["clerk", "returning-officer"])[0]).toEqual({ id: "mine", statuses: ["signed", "result-ready"] });
  });

  it("leave out of my work what waits for the citizen", () => {
    expect(queueTabs(["reception-officer"])[0]?.statuses).toEqual(["submitted", "supplement-provided"]);
  });

  it("call a dossier new to whom it has just come, not while it moves on at the same desk", () => {
    expect(isArrivalFor(["reception-officer"], "submitted")).toBe(true);
    expect(isArrivalFor(["handling-officer"], "received")).toBe(true);
    expect(isArrivalFor(["handling-officer"], "in-appraisal")).toBe(false);
    expect(isArrivalFor(["handling-officer"], "submitted")).toBe(false);
  });

  it.each(["reception-officer", "handling-officer", "approver", "clerk", "returning-officer"] as const)(
    "name only statuses in which the %s has an act to do",
    (role) => {
      for (const status of awaitedBy([role])) {
        const acts = Object.keys(TRANSITIONS[status]) as DossierActType[];
        expect(
          acts.some((act) => COMPETENCE[act].roles.includes(role)),
          status,
        ).toBe(true);
      }
    },
  );

  it("leave no open status without somebody whose work it is", () => {
    const everybody = awaitedBy(["reception-officer", "handling-officer", "approver", "clerk", "returning-officer"]);
    const open = DOSSIER_STATUSES.filter((status) => !isEnded(status));
    expect(open.filter((status) => !everybody.includes(status))).toEqual([]);
  });
});

describe("the count beside a tab", () => {
  it("adds up its statuses", () => {
    expect(
      tabCount({ id: "mine", statuses: ["awaiting-approval", "approved"] }, { "awaiting-approval": 3, approved: 4 }),
    ).toBe("7");
  });

  it("says so where counting stopped", () => {
    expect(tabCount({ id: "mine", statuses: ["submitted"] }, { submitted: 1000 })).toBe("1000+");
  });

  it("is left out for everything", () => {
    expect(tabCount({ id: "all", statuses: null }, { submitted: 3 })).toBeNull();
  });
});
