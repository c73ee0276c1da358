import { describe, expect, it } from "vitest";
import { historyOf, measured, tooLate } from "../../fixtures/invented-measurement.ts";
import { citizen, handlingOfficer, receptionOfficer, staff, time } from "../../fixtures/invented-office.ts";
import { OFFICE } from "../../fixtures/invented-pack.ts";
import { after, askSupplement, filed, receive, takeUp, type Step } from "../../fixtures/story.ts";
import { day } from "../calendar/calendar-day.ts";
import { measure } from "../indicator/measure.ts";
import type { Measurement } from "../indicator/measurement.ts";
import { parseReportMonth, periodOfMonth } from "../indicator/period.ts";
import { freezeMonth } from "../indicator/snapshot/freeze-month.ts";
import type { KeptMonth } from "../indicator/snapshot/frozen-month.ts";
import { correctListing, objectToListing } from "./correct-listing.ts";
import { shownListing, type LateListing } from "./late-listing.ts";
import { pressTable } from "./press-table.ts";
import { draftListing, publishListing } from "./publish-listing.ts";

const controlOfficer = staff("kiem-soat", "control-officer");
const director = staff("giam-doc", "centre-director");
const month = parseReportMonth("2026-11")!;
const directory = new Map([handlingOfficer, controlOfficer].map((each) => [each.id, each]));

function kept(measurements: readonly Measurement[], isPublished = true): KeptMonth {
  const frozen = freezeMonth(
    { unit: OFFICE, month, at: time("2026-12-02T08:00"), by: controlOfficer, before: null },
    measurements,
  );
  if (!frozen.ok) throw new Error(frozen.refusal.code);
  const published = { publishedAt: time("2026-12-03T08:00"), publishedBy: { id: director.id, name: director.name } };
  return { frozen: frozen.value, hash: "f".repeat(64), published: isPublished ? published : null };
}

const figures = kept([measured("ho-so-1", tooLate), measured("ho-so-2", tooLate), measured("ho-so-3")]);
const drafting = { at: time("2026-12-03T09:00"), by: controlOfficer };
const publishing = { at: time("2026-12-04T09:00"), by: director, shownForDays: 30 };
const got = <T>(answer: { ok: true; value: T } | { ok: false; refusal: { code: string } }): T =>
  answer.ok ? answer.value : expect.fail(answer.refusal.code);
const drafted = got(draftListing(figures, directory, drafting));
const published = got(publishListing(drafted, publishing));
const shown = (listing: LateListing, on = "2026-12-10") => shownListing(listing, day(on));

describe("list of late officials (danh sách công chức giải quyết quá hạn)", () => {
  it("shows name, title and unit, with count and days, and neither dossier nor staff number", () => {
    expect(shown(published)).toEqual([
      {
        name: handlingOfficer.name,
        title: handlingOfficer.title,
        unit: OFFICE,
        dossiers: 2,
        daysLate: 6,
        isDisputed: false,
      },
    ]);
  });

  it("is drawn from figures that are published themselves", () => {
    expect(draftListing(kept([], false), directory, drafting)).toMatchObject({
      refusal: { code: "publication.month-not-published", month },
    });
  });

  it("needs two people in two posts: the control officer draws it up, the director publishes it", () => {
    expect(draftListing(figures, directory, { ...drafting, by: director })).toMatchObject({
      refusal: { code: "publication.not-competent", step: "draft" },
    });
    expect(publishListing(drafted, { ...publishing, by: controlOfficer })).toMatchObject({
      refusal: { code: "publication.not-competent", step: "publish" },
    });
    const both = staff(controlOfficer.id, "control-officer", "centre-director");
    expect(publishListing(drafted, { ...publishing, by: both })).toMatchObject({
      refusal: { code: "publication.same-person" },
    });
  });

  it("is not shown before it is published, nor after its time", () => {
    expect(shown(drafted)).toEqual([]);
    expect(shown(published, "2027-01-02")).toHaveLength(1);
    expect(shown(published, "2027-01-03")).toEqual([]);
  });

  it("is published once", () => {
    expect(publishListing(published, publishing)).toMatchObject({ refusal: { code: "publication.already-published" } });
  });

  it("names nobody whom the staff list does not know", () => {
    expect(draftListing(figures, new Map(), drafting)).toMatchObject({
      refusal: { code: "publication.official-unknown", official: handlingOfficer.id },
    });
  });

  it("charges nobody with the time that the citizen took to bring what was missing", () => {
    const accept: Step = ["2026-11-26T09:00", receptionOfficer, { type: "accept-supplement" }];
    const provide: Step = ["2026-11-25T20:00", citizen, { type: "provide-supplement", papers: [], note: "Đã rõ" }];
    const waited = after(filed(), [receive, takeUp, askSupplement, provide, accept]);
    const late = after(filed(), [receive, takeUp]);
    const listed = (story: typeof waited) =>
      got(draftListing(kept([measure(historyOf(story), periodOfMonth(month))]), directory, drafting)).officials;
    expect(listed(waited)).toEqual([]);
    expect(listed(late)).toMatchObject([{ official: handlingOfficer.id, dossiers: 1, daysLate: 24 }]);
  });
});

describe("correcting the list (đính chính)", () => {
  const objecting = { at: time("2026-12-05T09:00"), by: handlingOfficer };
  const correcting = { at: time("2026-12-06T09:00"), by: controlOfficer };
  const line = {
    official: handlingOfficer.id,
    becomes: { dossiers: 1, daysLate: 3 },
    reason: "Hồ sơ 2 chờ cơ quan khác",
  };
  const disputed = got(objectToListing(published, "Hồ sơ 2 chờ cơ quan khác", objecting));

  it("marks the line of who objects, until somebody decides", () => {
    expect(shown(disputed)).toMatchObject([{ isDisputed: true }]);
    expect(objectToListing(published, "Không đúng", { ...objecting, by: receptionOfficer })).toMatchObject({
      refusal: { code: "publication.not-named" },
    });
    expect(
      objectToListing(published, "Không đúng", { ...objecting, by: { ...handlingOfficer, tenant: "H98" } }).ok,
    ).toBe(false);
    expect(objectToListing(published, " ", objecting)).toMatchObject({
      refusal: { code: "publication.reason-missing" },
    });
  });

  it("takes the list out of sight until the director has approved the corrected one", () => {
    const corrected = got(correctListing(disputed, line, correcting));
    expect(shown(corrected)).toEqual([]);
    expect(shown(got(publishListing(corrected, publishing)))).toMatchObject([
      { dossiers: 1, daysLate: 3, isDisputed: false },
    ]);
  });

  it("keeps what was said before, and why it was wrong", () => {
    expect(got(correctListing(disputed, line, correcting)).corrections).toMatchObject([
      { before: { dossiers: 2, daysLate: 6 }, after: { dossiers: 1, daysLate: 3 }, reason: line.reason },
    ]);
  });

  it("may take a name out altogether", () => {
    expect(got(correctListing(disputed, { ...line, becomes: null }, correcting)).officials).toEqual([]);
  });

  it("is the control officer's, with a reason, of a line that is there", () => {
    const refusals = [
      correctListing(published, line, { ...correcting, by: director }),
      correctListing(published, { ...line, official: "nguoi-khac" }, correcting),
      correctListing(published, { ...line, reason: " " }, correcting),
    ].map((answer) => (answer.ok ? null : answer.refusal.code));
    expect(refusals).toEqual(["publication.not-competent", "publication.not-named", "publication.reason-missing"]);
  });

  it("leaves the frozen figures as they were", () => {
    const before = JSON.stringify(figures);
    got(correctListing(disputed, line, correcting));
    expect(JSON.stringify(figures)).toBe(before);
  });
});

describe("table for the press (bảng gửi báo chí)", () => {
  it("has agencies and numbers, the moment of export and the hash of the figures", () => {
    expect(got(pressTable(figures, time("2026-12-04T10:00")))).toMatchObject({
      month,
      version: 1,
      figures: figures.hash,
      stampedAt: "2026-12-04T10:00:00+07:00",
      rows: [{ agency: "ubnd-phuong-mau", volume: 3, solved: 3, late: 2, openOverdue: 0 }],
    });
  });

  it("names no official and no dossier", () => {
    const table = JSON.stringify(got(pressTable(figures, time("2026-12-04T10:00"))));
    for (const secret of [handlingOfficer.id, "ho-so-1"]) expect(table).not.toContain(secret);
  });

  it("is not made of figures that nobody published", () => {
    expect(pressTable(kept([], false), time("2026-12-04T10:00")).ok).toBe(false);
  });
});
