import { describe, expect, it } from "vitest";
import { handlingOfficer, receptionOfficer, returningOfficer, staff, time } from "../../fixtures/invented-office.ts";
import { OFFICE } from "../../fixtures/invented-pack.ts";
import { officialCalendar as calendar } from "../../fixtures/official-calendar.ts";
import { after, filed, receive } from "../../fixtures/story.ts";
import { recordAccountHelp, type HelpSeen } from "./account-help.ts";
import { helperOf } from "./helper-of.ts";
import { bookHomeVisit, type HomeVisit, type VisitFacts } from "./home-visit.ts";

describe("helped to file (hỗ trợ nộp)", () => {
  const assisted = { reason: "elderly", consent: "fingerprint" } as const;

  it("shows in the log who helped, why, and how the owner agreed", () => {
    const helped = filed(
      { account: null, assisted },
      { actor: receptionOfficer, place: { kind: "centre", office: OFFICE } },
    );
    expect(helperOf(after(helped, [receive]).events)).toEqual({
      ...assisted,
      helper: { kind: "staff", id: receptionOfficer.id, name: receptionOfficer.name, title: receptionOfficer.title },
    });
  });

  it("names nobody where the owner filed it himself", () => {
    expect(helperOf(filed().events)).toBeNull();
  });
});

describe("visit at home (hỗ trợ tại nhà)", () => {
  const visit: HomeVisit = {
    id: "hen-1",
    office: OFFICE,
    reason: "disabled",
    helper: receptionOfficer.id,
    at: time("2026-11-25T09:00"),
    minutes: 60,
  };
  const facts: VisitFacts = {
    at: time("2026-11-23T10:00"),
    by: staff("giam-doc", "centre-director"),
    helper: receptionOfficer,
    booked: [],
    calendar,
  };
  const refusalOf = (more: Partial<HomeVisit> = {}, changed: Partial<VisitFacts> = {}) => {
    const booked = bookHomeVisit({ ...visit, ...more }, { ...facts, ...changed });
    return booked.ok ? null : booked.refusal;
  };

  it("is booked by the desk for one of its officers", () => {
    expect(refusalOf()).toBeNull();
    expect(refusalOf({}, { by: handlingOfficer })).toEqual({ code: "home-visit.not-competent" });
    expect(refusalOf({ helper: handlingOfficer.id }, { helper: handlingOfficer })).toEqual({
      code: "home-visit.helper-not-of-office",
      helper: handlingOfficer.id,
    });
  });

  it.each([
    ["2026-11-24T09:00", "a public holiday"],
    ["2026-11-25T12:00", "lunch"],
    ["2026-11-25T16:30", "an hour that would end after closing"],
    ["2026-11-23T09:00", "a time that is over"],
  ])("is not booked for %s, %s", (at) => {
    expect(refusalOf({ at: time(at) })).toEqual({ code: "home-visit.not-at-that-time" });
  });

  it("is not booked for an officer who is with somebody else, but right after", () => {
    const booked = [{ ...visit, id: "hen-0", at: time("2026-11-25T08:30") }];
    expect(refusalOf({}, { booked })).toEqual({ code: "home-visit.helper-busy", from: booked[0]!.at });
    expect(refusalOf({ at: time("2026-11-25T09:30") }, { booked })).toBeNull();
    expect(refusalOf({}, { booked: [{ ...booked[0]!, helper: "nguoi-khac" }] })).toBeNull();
  });

  it("may be moved within its own time", () => {
    expect(refusalOf({ at: time("2026-11-25T09:30") }, { booked: [visit] })).toBeNull();
  });
});

describe("help with an account (hỗ trợ lập tài khoản)", () => {
  const help = { office: OFFICE, kind: "portal", outcome: "opened" } as const;
  const seen: HelpSeen = {
    at: time("2026-11-23T10:00"),
    by: returningOfficer,
    isConsentGiven: true,
    phone: "0912000000",
    staffPhones: new Set(["0913000000"]),
  };
  const record = (more: Partial<HelpSeen> = {}) => recordAccountHelp(help, { ...seen, ...more });

  it("is kept with who helped and when, and with nothing of the citizen", () => {
    expect(record()).toEqual({ ok: true, value: { ...help, helper: returningOfficer.id, at: seen.at } });
  });

  it("needs the citizen's consent", () => {
    expect(record({ isConsentGiven: false })).toMatchObject({ refusal: { code: "account-help.consent-missing" } });
  });

  it("makes no account on an officer's telephone", () => {
    expect(record({ phone: "0913000000" })).toMatchObject({ refusal: { code: "account-help.phone-of-staff" } });
  });

  it("is the desk's work", () => {
    expect(record({ by: handlingOfficer })).toMatchObject({ refusal: { code: "account-help.not-competent" } });
  });
});
