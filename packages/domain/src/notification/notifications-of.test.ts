import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filing, receptionOfficer } from "../../fixtures/invented-office.ts";
import { after, askSupplement, filed, propose, approve, receive, seal, sign, takeUp } from "../../fixtures/story.ts";
import type { Person } from "../dossier/dossier.ts";
import type { DossierEvent } from "../dossier/event.ts";
import { notificationsOf } from "./notifications-of.ts";
import { reachOf } from "./reach-of.ts";

const MOBILE = "0912000001";
const LANDLINE = "02033000001";
const person = (phone: string, email?: string): Person => ({
  ...filing.owner,
  phone,
  ...(email !== undefined && { email }),
});
const received = after(filed(), [receive]).events.at(-1)!;
const supplementAsked = after(filed(), [receive, takeUp, askSupplement]).events.at(-1)!;
const taken = after(filed(), [receive, takeUp]).events.at(-1)!;
const told = (events: readonly DossierEvent[], owner: Person, applicant: Person = owner) =>
  notificationsOf({ sequence: 0, events, after: { owner, applicant } }).map(
    ({ sequence, to, medium, address }) => `${sequence} ${to} ${medium} ${address}`,
  );
const moved = (to: string): DossierEvent => {
  const before = { ...(received as Extract<DossierEvent, { type: "received" }>).data.due };
  return {
    ...received,
    type: "due-recomputed",
    data: { before, due: { ...before, at: to as typeof before.at }, ground: { document: "Quyết định mẫu" } },
  };
};

describe("whom an event is told (báo tin)", () => {
  it("by message and by e-mail, where there is a mobile number and an address", () => {
    expect(told([received], person(MOBILE, "mau@example.vn"))).toEqual([
      `1 owner sms ${MOBILE}`,
      "1 owner email mau@example.vn",
    ]);
  });

  it("is whoever handed it in as well, and one who is both but once", () => {
    const owner = person(MOBILE, "mau@example.vn");
    expect(told([received], owner, person("0912000002"))).toEqual([
      `1 owner sms ${MOBILE}`,
      "1 owner email mau@example.vn",
      "1 applicant sms 0912000002",
    ]);
    expect(told([received], owner, person(MOBILE, "MAU@example.vn"))).toHaveLength(2);
    expect(told([received], owner, person("+84 912 000 001"))).toHaveLength(2);
  });

  it("is called by the desk, where no message reaches him and he must know", () => {
    expect(told([supplementAsked], person(LANDLINE))).toEqual([`1 owner call ${LANDLINE}`]);
    expect(told([received], person(LANDLINE))).toEqual([]);
  });

  it("is not called, where whoever handed it in gets a message", () => {
    expect(told([supplementAsked], person(LANDLINE), person(MOBILE))).toEqual([`1 applicant sms ${MOBILE}`]);
    expect(told([supplementAsked], person(""), person(LANDLINE))).toEqual([`1 applicant call ${LANDLINE}`]);
  });

  it("stands on the list of calls without a number too, so that the desk writes", () => {
    expect(told([supplementAsked], person(""))).toEqual(["1 owner call "]);
  });

  it("is told of plain progress by e-mail alone", () => {
    expect(told([taken], person(MOBILE))).toEqual([]);
    expect(told([taken], person(MOBILE, "mau@example.vn"))).toEqual(["1 owner email mau@example.vn"]);
  });
});

describe("what is told (nội dung báo tin)", () => {
  it("is one message where a dossier is handed in and received in one go", () => {
    const both = after(filed(), [receive]).events;
    expect(told(both, person(MOBILE))).toEqual([`2 owner sms ${MOBILE}`]);
    expect(told(both.slice(0, 1), person(MOBILE))).toEqual([`1 owner sms ${MOBILE}`]);
  });

  it("is not that a paper was handed in at the counter: the receipt says it", () => {
    expect(reachOf(filed({ channel: "counter" }, { actor: receptionOfficer }).events[0]!)).toBeNull();
  });

  it("is a date that moved, not one that stayed", () => {
    const { at } = (received as Extract<DossierEvent, { type: "received" }>).data.due;
    expect(told([moved("2026-12-01T17:00:00+07:00")], person(MOBILE))).toEqual([`1 owner sms ${MOBILE}`]);
    expect(told([moved(at)], person(MOBILE))).toEqual([]);
  });

  it("is the result once it is sealed, and nothing of the work before", () => {
    const all = after(filed(), [receive, takeUp, propose, approve, sign, seal]).events;
    const lines = notificationsOf({
      sequence: 0,
      events: all,
      after: { owner: person(MOBILE), applicant: person(MOBILE) },
    });
    expect(lines.map(({ event }) => event)).toEqual(["received", "sealed"]);
  });

  it("counts on from what the dossier had", () => {
    const owner = person(MOBILE);
    expect(notificationsOf({ sequence: 4, events: [received], after: { owner, applicant: owner } })).toMatchObject([
      { sequence: 5, event: "received", at: received.at, isCertain: false },
    ]);
  });

  it("whatever was typed as a number or an address, tells nobody twice and leaves nobody out who must know", () => {
    const typed = fc.record(
      {
        phone: fc.oneof(fc.string(), fc.constantFrom(MOBILE, LANDLINE, "")),
        email: fc.constantFrom("a@b.vn", "A@B.vn"),
      },
      { requiredKeys: ["phone"] },
    );
    fc.assert(
      fc.property(typed, typed, (owner, applicant) => {
        const after = { owner: { ...filing.owner, ...owner }, applicant: { ...filing.owner, ...applicant } };
        const lines = notificationsOf({ sequence: 0, events: [supplementAsked], after });
        expect(lines.length).toBeGreaterThan(0);
        expect(new Set(lines.map(({ medium, address }) => `${medium} ${address.toLowerCase()}`)).size).toBe(
          lines.length,
        );
        expect(new Set(lines.map(({ medium }) => medium === "call")).size).toBe(1);
      }),
    );
  });
});
