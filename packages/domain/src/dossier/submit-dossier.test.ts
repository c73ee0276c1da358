import { describe, expect, it } from "vitest";
import {
  citizen,
  factsAt,
  filing,
  handlingOfficer,
  otherCitizen,
  receptionOfficer,
  time,
  uploaded,
} from "../../fixtures/invented-office.ts";
import { pack, TENANT } from "../../fixtures/invented-pack.ts";
import { confirmation, landRegistration } from "../../fixtures/invented-procedures.ts";
import { day } from "../calendar/calendar-day.ts";
import type { Submit } from "./act.ts";
import { open } from "./evolve.ts";
import type { Facts } from "./facts.ts";
import { submitDossier } from "./submit-dossier.ts";

function refusalOf(more: Partial<Submit> = {}, actor: Facts["actor"] = citizen, facts: Partial<Facts> = {}) {
  const submitted = submitDossier({ ...filing, ...more }, factsAt("2026-11-02T20:00", actor, facts));
  return submitted.ok ? null : submitted.refusal;
}

const counted = { component: "proof", title: "Giấy tờ chứng minh", originals: 0, certified: 1, photocopies: 0 };
const walkIn: Partial<Submit> = { channel: "counter", account: null, papers: [counted], returnBy: "counter" };

describe("submission (nộp hồ sơ)", () => {
  it("becomes one event that pins the versions of procedure and pack", () => {
    const submitted = submitDossier(filing, factsAt("2026-11-02T20:00", citizen));
    expect(submitted).toMatchObject({
      ok: true,
      value: [
        {
          type: "submitted",
          at: "2026-11-02T20:00:00+07:00",
          place: { kind: "online" },
          data: { procedure: "9.000001", procedureVersion: "2025-07-01", packVersion: "2026-01" },
        },
      ],
    });
  });

  it("is the citizen's own, online, with an account of level 2", () => {
    expect(refusalOf()).toBeNull();
    expect(refusalOf({}, otherCitizen)).toEqual({ code: "access.not-competent", act: "submit" });
    expect(refusalOf(walkIn)).toEqual({ code: "access.not-competent", act: "submit" });
    expect(refusalOf({}, { ...citizen, assurance: 1 })).toEqual({ code: "access.assurance-too-low" });
  });

  it("is taken at the counter by a reception officer of that office, papers counted", () => {
    expect(refusalOf(walkIn, receptionOfficer)).toBeNull();
    expect(refusalOf(walkIn, handlingOfficer)?.code).toBe("access.not-competent");
    expect(refusalOf({ ...walkIn, papers: [{ ...counted, certified: 0 }] }, receptionOfficer)).toEqual({
      code: "dossier.papers-missing",
      components: ["proof"],
    });
  });

  it("may be helped along online by the officer, who says why and how the owner agreed", () => {
    const assisted = { reason: "elderly", consent: "fingerprint" } as const;
    expect(refusalOf({ account: null }, receptionOfficer)).toEqual({ code: "assistance.missing" });
    expect(refusalOf({ account: null, assisted }, receptionOfficer)).toBeNull();
    expect(refusalOf({ account: null, assisted, papers: [counted] }, receptionOfficer)).toBeNull();
    expect(refusalOf({ ...walkIn, assisted }, receptionOfficer)).toEqual({ code: "assistance.only-online" });
    expect(refusalOf({ assisted })?.code).toBe("access.not-competent");
  });

  it("counts as online when it was assisted, and keeps the flag and the helper", () => {
    const assisted = { reason: "no-device", consent: "account" } as const;
    const facts = factsAt("2026-11-03T08:00", receptionOfficer);
    const done = submitDossier({ ...filing, assisted }, facts);
    expect(done).toMatchObject({ ok: true, value: [{ actor: { id: "tiep-nhan" }, data: { channel: "online" } }] });
    if (done.ok) expect(open("x", TENANT, done.value[0]!)).toMatchObject({ channel: "online", assisted });
  });

  it("brought by post may bear the hand-over record, signed before it is entered", () => {
    const record = { number: "BB-01", items: 3, complete: true, signedAt: time("2026-11-02T15:00") };
    const byPost = { ...walkIn, channel: "post", postalRecord: record } as const;
    const wrong = { code: "filing.postal-record-wrong" };
    expect(refusalOf(byPost, receptionOfficer)).toBeNull();
    expect(refusalOf({ ...walkIn, postalRecord: record }, receptionOfficer)).toEqual(wrong);
    const later = { ...record, signedAt: time("2026-11-02T20:01") };
    expect(refusalOf({ ...byPost, postalRecord: later }, receptionOfficer)).toEqual(wrong);
  });

  it("is taken in by another desk of the province only where the procedure is not bound to a place", () => {
    const desk = { ...pack.offices[0]!, id: "trung-tam-khac" };
    const officer = { ...receptionOfficer, posts: [{ ...receptionOfficer.posts[0]!, office: desk.id }] };
    const elsewhere = { ...walkIn, takenAt: desk.id };
    const offices = [...pack.offices, desk];
    const free = pack.procedures.map((each) => ({ ...each, nonTerritorial: true }));
    expect(refusalOf(elsewhere, officer, { pack: { ...pack, offices } })).toEqual({
      code: "procedure.territorial",
      procedure: "9.000001",
    });
    const open = { pack: { ...pack, offices, procedures: free } };
    expect(refusalOf(elsewhere, officer, open)).toBeNull();
    expect(refusalOf(elsewhere, receptionOfficer, open)?.code).toBe("access.not-competent");
    const ended = { pack: { ...open.pack, offices: [...pack.offices, { ...desk, to: day("2026-11-01") }] } };
    expect(refusalOf(elsewhere, officer, ended)).toEqual({ code: "filing.office-not-open", office: desk.id });
    expect(refusalOf({ ...walkIn, takenAt: filing.office }, receptionOfficer)).toBeNull();
  });

  it("is refused where the office does not offer the procedure, is not open yet, has closed, or is unknown", () => {
    const notOffered = { code: "procedure.not-offered", procedure: "9.000001", office: "trung-tam-mau" };
    const office = pack.offices[0]!;
    expect(refusalOf({}, citizen, { pack: { ...pack, procedures: [] } })).toEqual(notOffered);
    expect(refusalOf({}, citizen, { pack: { ...pack, offices: [{ ...office, from: day("2026-11-03") }] } })).toEqual(
      notOffered,
    );
    expect(refusalOf({}, citizen, { pack: { ...pack, offices: [{ ...office, to: day("2026-11-01") }] } })).toEqual(
      notOffered,
    );
    expect(refusalOf({}, citizen, { pack: { ...pack, offices: [{ ...office, to: day("2026-11-02") }] } })).toBeNull();
    expect(refusalOf({ caseCode: "khac" })).toEqual(notOffered);
    expect(
      refusalOf(
        { ...walkIn, office: "noi-khac" },
        { ...receptionOfficer, posts: [{ ...receptionOfficer.posts[0]!, office: "noi-khac" }] },
      ),
    ).toMatchObject({ office: "noi-khac" });
  });

  it("is refused on a channel that the procedure does not have, for filing or return", () => {
    expect(refusalOf({}, citizen, { procedure: { ...confirmation, channels: ["counter"] } })).toEqual({
      code: "procedure.channel-not-offered",
      channel: "online",
    });
    expect(
      refusalOf({ returnBy: "post", postalAddress: "Số 2" }, citizen, {
        procedure: { ...confirmation, returnChannels: ["counter", "online"] },
      }),
    ).toEqual({
      code: "procedure.channel-not-offered",
      channel: "post",
    });
  });

  it("needs an address for return by post", () => {
    expect(refusalOf({ returnBy: "post" })).toEqual({ code: "dossier.postal-address-missing" });
    expect(refusalOf({ returnBy: "post", postalAddress: " " })).toEqual({ code: "dossier.postal-address-missing" });
    expect(refusalOf({ returnBy: "post", postalAddress: "Số 2, đường Mẫu" })).toBeNull();
  });

  it("needs complete answers, and says which are wrong", () => {
    expect(refusalOf({ answers: { purpose: "", "is-abroad": "yes" } })).toEqual({
      code: "form.answers-wrong",
      problems: [
        { field: "purpose", page: "purpose", fault: { code: "answer.missing" } },
        { field: "country", page: "country", fault: { code: "answer.missing" } },
      ],
    });
  });

  it("does not keep answers to questions that were not asked", () => {
    const submitted = submitDossier(
      { ...filing, answers: { purpose: "Du học", "is-abroad": "no", country: "Lào", "not-in-the-form": "x" } },
      factsAt("2026-11-02T20:00", citizen),
    );
    expect(submitted.ok && submitted.value[0]?.data).toMatchObject({
      answers: { purpose: "Du học", "is-abroad": "no" },
    });
    expect(JSON.stringify(submitted)).not.toContain("Lào");
    expect(JSON.stringify(submitted)).not.toContain("not-in-the-form");
  });

  it("takes copies and pages from the form where the form asks for them, and from beside it where not", () => {
    const label = { vi: "Số bản", en: "Copies" };
    const asking = {
      pages: [
        { id: "copies", title: label, fields: [{ id: "copies", kind: "whole-number", least: 1, label } as const] },
      ],
    };
    const procedure = { ...confirmation, form: asking };
    const counted = (answers: Record<string, string>) =>
      submitDossier({ ...filing, answers, units: 2 }, factsAt("2026-11-02T20:00", citizen, { procedure }));
    expect(counted({ copies: "5", "pages-of-original": "12" })).toMatchObject({
      value: [{ data: { units: 5, pagesOfOriginal: 1 } }],
    });
    expect(counted({ copies: "0" })).toMatchObject({
      ok: false,
      refusal: { problems: [{ fault: { code: "answer.below-least" } }] },
    });
    expect(submitDossier({ ...filing, units: 2 }, factsAt("2026-11-02T20:00", citizen))).toMatchObject({
      value: [{ data: { units: 2 } }],
    });
  });

  it("needs each required paper as a file when it comes online; the form and optional papers are not asked for", () => {
    expect(refusalOf({ papers: [] })).toEqual({ code: "dossier.papers-missing", components: ["proof"] });
    expect(refusalOf({ papers: [counted] })).toEqual({ code: "dossier.papers-missing", components: ["proof"] });
    expect(refusalOf({ papers: [uploaded("old-certificate")] })).toEqual({
      code: "dossier.papers-missing",
      components: ["proof"],
    });
  });

  it("is not tied to one procedure", () => {
    expect(refusalOf({}, citizen, { procedure: landRegistration })).toBeNull();
  });
});
