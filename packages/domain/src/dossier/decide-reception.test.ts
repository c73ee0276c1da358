import { describe, expect, it } from "vitest";
import { citizen, handlingOfficer, otherCitizen, receptionOfficer, uploaded } from "../../fixtures/invented-office.ts";
import { OFFICE, pack } from "../../fixtures/invented-pack.ts";
import { confirmation, threeWorkingDays } from "../../fixtures/invented-procedures.ts";
import { officialCalendar } from "../../fixtures/official-calendar.ts";
import { after, askSupplement, filed, items, receive, refusalOf, takeUp, type Step } from "../../fixtures/story.ts";
import { day } from "../calendar/calendar-day.ts";

const askCompletion: Step = ["2026-11-03T08:30", receptionOfficer, { type: "ask-completion", items }];
const complete: Step = ["2026-11-04T20:00", citizen, { type: "complete", papers: [uploaded("proof", "ro-net.pdf")] }];
const decline: Step = ["2026-11-03T08:30", receptionOfficer, { type: "decline", reason: "  Không thuộc thẩm quyền  " }];
const receiveAt = (at: string): Step => [at, receptionOfficer, { type: "receive", number: 7 }];

describe("reception (tiếp nhận hồ sơ)", () => {
  it("gives code, due date, fee and the source of the limit", () => {
    const { dossier } = after(filed(), [receive]);
    expect(dossier).toMatchObject({
      status: "received",
      code: "H99.12-261103-0007",
      receivedAt: "2026-11-03T09:00:00+07:00",
      due: { on: "2026-11-06", at: "2026-11-06T17:00:00+07:00" },
      phases: threeWorkingDays,
      limitSource: { document: "Quyết định mẫu" },
      fee: { totalVnd: 7500 },
      feeRefusal: null,
    });
    expect(dossier.dueOriginal).toEqual(dossier.due);
  });

  it("counts from the reception, not from the submission the night before", () => {
    expect(after(filed(), [receiveAt("2026-11-05T16:55")]).dossier.due?.on).toBe("2026-11-10");
  });

  it("counts from the next working day where it is received on a day off", () => {
    expect(after(filed(), [receiveAt("2026-11-07T09:00")]).dossier.due?.on).toBe("2026-11-11");
  });

  it("receives a dossier whose fee the province has not set, and remembers that it is not free", () => {
    const procedure = {
      ...confirmation,
      fees: confirmation.fees.map((fee) => ({ ...fee, amount: { by: "province" } as const })),
    };
    expect(after(filed(), [receive], { procedure }).dossier).toMatchObject({
      status: "received",
      fee: null,
      feeRefusal: { code: "fee.not-configured", fee: "Lệ phí cấp giấy xác nhận" },
    });
  });

  describe("with an exemption (miễn phí, lệ phí)", () => {
    const poor = "Người thuộc hộ nghèo";
    const facts = {
      procedure: { ...confirmation, fees: confirmation.fees.map((fee) => ({ ...fee, exemptions: [poor] })) },
    };
    const claim = { fee: "certificate", exemption: poor, evidence: " Giấy chứng nhận hộ nghèo số 01 " };
    const receiveExempt = (exemption: Partial<typeof claim>): Step => [
      "2026-11-03T09:00",
      receptionOfficer,
      { type: "receive", number: 7, exemptions: [{ ...claim, ...exemption }] },
    ];

    it("takes no fee, and keeps which one was waived and on what evidence", () => {
      expect(after(filed(), [receiveExempt({})], facts).dossier).toMatchObject({
        status: "received",
        fee: {
          lines: [],
          totalVnd: 0,
          waived: [
            {
              fee: "certificate",
              title: "Lệ phí cấp giấy xác nhận",
              exemption: poor,
              evidence: "Giấy chứng nhận hộ nghèo số 01",
            },
          ],
        },
        feeRefusal: null,
      });
    });

    it("is refused where nothing proves it, or the law knows none such: the officer must look again", () => {
      const fee = "Lệ phí cấp giấy xác nhận";
      expect(refusalOf(filed(), receiveExempt({ evidence: " " }), facts)).toEqual({
        code: "fee.exemption-without-evidence",
        fee,
        exemption: poor,
      });
      expect(refusalOf(filed(), receiveExempt({ exemption: "Người quen" }), facts)).toEqual({
        code: "fee.exemption-unknown",
        fee,
        exemption: "Người quen",
      });
    });
  });

  it("keeps the limit of the day of reception", () => {
    const shorter = {
      from: day("2026-11-04"),
      value: [{ startsOn: "received", limit: { unit: "working-day", quantity: 2 } }],
      source: { document: "Quyết định rút ngắn" },
      caseCode: "usual",
    } as const;
    const facts = {
      pack: {
        ...pack,
        procedures: [{ code: confirmation.code, offices: [OFFICE], decidedBy: "", shortened: [shorter] }],
      },
    };
    expect(after(filed(), [receive], facts).dossier.due?.on).toBe("2026-11-06");
    expect(after(filed(), [receiveAt("2026-11-04T09:00")], facts).dossier).toMatchObject({
      due: { on: "2026-11-06" },
      limitSource: { document: "Quyết định rút ngắn" },
    });
  });

  it("is refused where no limit is in force, where the limit is a text, and where the year is not published", () => {
    const [usual] = confirmation.cases;
    const unlabelled = {
      ...confirmation,
      cases: [
        {
          ...usual,
          limits: [
            {
              ...usual.limits[0]!,
              value: [{ startsOn: "received", limit: { unit: "unlabelled", text: "Không quy định" } }],
            },
          ],
        },
      ],
    } as const;
    expect(refusalOf(filed(), receive, { procedure: { ...confirmation, cases: [{ ...usual, limits: [] }] } })).toEqual({
      code: "procedure.no-limit-in-force",
      procedure: "9.000001",
      on: "2026-11-03",
    });
    expect(refusalOf(filed(), receive, { procedure: unlabelled })).toEqual({
      code: "deadline.limit-unlabelled",
      text: "Không quy định",
    });
    expect(refusalOf(filed(), receive, { calendar: { ...officialCalendar, years: new Map() } })).toEqual({
      code: "calendar.not-published",
      year: 2026,
    });
  });

  it("may be declined with a reason, which ends the dossier", () => {
    expect(after(filed(), [decline]).dossier).toMatchObject({
      status: "not-accepted",
      reason: "Không thuộc thẩm quyền",
      endedAt: "2026-11-03T08:30:00+07:00",
      code: null,
      due: null,
    });
    expect(refusalOf(filed(), ["2026-11-03T08:30", receptionOfficer, { type: "decline", reason: " \n " }])).toEqual({
      code: "dossier.reason-missing",
    });
  });

  describe("completion before reception (hướng dẫn bổ sung)", () => {
    it("asks for all that is missing, and tells by when", () => {
      expect(after(filed(), [askCompletion]).dossier).toMatchObject({
        status: "awaiting-completion",
        completion: { items, askedAt: "2026-11-03T08:30:00+07:00", askedBy: "tiep-nhan", answerBy: "2026-11-25" },
      });
    });

    it("needs at least one paper, and a reason for each", () => {
      const empty = { code: "supplement.item-without-reason" };
      expect(refusalOf(filed(), ["2026-11-03T08:30", receptionOfficer, { type: "ask-completion", items: [] }])).toEqual(
        empty,
      );
      expect(
        refusalOf(filed(), [
          "2026-11-03T08:30",
          receptionOfficer,
          { type: "ask-completion", items: [...items, { ...items[0]!, reason: " " }] },
        ]),
      ).toEqual(empty);
    });

    it("does not promise an answer day in a year that nobody published", () => {
      const calendar = {
        ...officialCalendar,
        years: new Map([...officialCalendar.years].filter(([year]) => year < 2027)),
      };
      expect(
        refusalOf(filed(), ["2026-12-20T08:30", receptionOfficer, { type: "ask-completion", items }], { calendar }),
      ).toEqual({ code: "calendar.not-published", year: 2027 });
    });

    it("puts the better paper in the place of the one it answers, and keeps the others", () => {
      const story = filed({ papers: [uploaded("proof", "mo.pdf"), uploaded("old-certificate")] });
      const { dossier } = after(story, [askCompletion, complete]);
      expect(dossier.papers.map(({ file }) => file?.name)).toEqual(["old-certificate.pdf", "ro-net.pdf"]);
      expect(dossier).toMatchObject({
        status: "submitted",
        completion: { providedAt: "2026-11-04T20:00:00+07:00" },
        answers: { purpose: "Kết hôn" },
      });
    });

    it("is asked once", () => {
      expect(
        refusalOf(after(filed(), [askCompletion, complete]), [
          "2026-11-05T08:30",
          receptionOfficer,
          { type: "ask-completion", items },
        ]),
      ).toEqual({ code: "dossier.completion-already-asked" });
    });

    it("is not used up by an empty answer", () => {
      expect(
        refusalOf(after(filed(), [askCompletion]), ["2026-11-04T20:00", citizen, { type: "complete", papers: [] }]),
      ).toEqual({ code: "supplement.nothing-provided" });
      expect(
        refusalOf(after(filed(), [askCompletion]), [
          "2026-11-04T20:00",
          citizen,
          { type: "complete", papers: [], note: "Tôi không có giấy này" },
        ]),
      ).toBeNull();
    });

    it("checks corrected answers like those filed, and drops what is not asked", () => {
      const story = after(filed(), [askCompletion]);
      const answering = (answers: Record<string, string>): Step => [
        "2026-11-04T20:00",
        citizen,
        { type: "complete", papers: [], answers },
      ];
      expect(refusalOf(story, answering({ purpose: "Du học", "is-abroad": "yes" }))).toMatchObject({
        code: "form.answers-wrong",
        problems: [{ field: "country" }],
      });
      expect(
        after(story, [answering({ purpose: "Du học", "is-abroad": "no", country: "Lào" })]).dossier.answers,
      ).toEqual({ purpose: "Du học", "is-abroad": "no" });
    });

    it("is answered by the owner or at the counter, by nobody else", () => {
      const story = after(filed(), [askCompletion]);
      expect(refusalOf(story, ["2026-11-04T09:00", receptionOfficer, complete[2]])).toBeNull();
      expect(refusalOf(story, ["2026-11-04T09:00", otherCitizen, complete[2]])?.code).toBe("access.not-competent");
      expect(refusalOf(story, ["2026-11-04T09:00", handlingOfficer, complete[2]])?.code).toBe("access.not-competent");
    });

    it("does not use up the supplement that appraisal may ask for", () => {
      const story = after(filed(), [
        askCompletion,
        complete,
        receiveAt("2026-11-05T09:00"),
        ["2026-11-05T10:00", handlingOfficer, takeUp[2]],
      ]);
      expect(refusalOf(story, ["2026-11-06T09:00", handlingOfficer, askSupplement[2]])).toBeNull();
    });
  });
});
