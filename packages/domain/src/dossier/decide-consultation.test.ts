import { describe, expect, it } from "vitest";
import { handlingOfficer, receptionOfficer, staff, time } from "../../fixtures/invented-office.ts";
import { OFFICE } from "../../fixtures/invented-pack.ts";
import { INSURANCE, INSURANCE_DESK, linkedPack, POLICE } from "../../fixtures/interlinked-procedures.ts";
import { after, filed, propose, receive, refusalOf, takeUp, type Step } from "../../fixtures/story.ts";
import { day } from "../calendar/calendar-day.ts";
import { overdueConsultations } from "./part.ts";

const facts = { pack: linkedPack };
const police = {
  ...staff("cong-an", "handling-officer"),
  posts: [{ role: "handling-officer", office: POLICE, from: day("2025-07-01") } as const],
};
const consult = (more: object = {}): Step => [
  "2026-11-03T11:00",
  handlingOfficer,
  { type: "consult", id: "hoi-1", agency: POLICE, content: "Nơi cư trú có đúng không?", answerIn: 2, ...more },
];
const answer = (at: string, more: object = {}): Step => [
  at,
  police,
  { type: "answer-consultation", id: "hoi-1", answer: " Đúng ", agrees: true, ...more },
];
const proposeAt = (at: string): Step => [at, handlingOfficer, propose[2]];
const inAppraisal = after(filed(), [receive, takeUp]);
const asked = after(inAppraisal, [consult()], facts);

describe("consulting another agency (lấy ý kiến cơ quan phối hợp)", () => {
  it("asks with content and a deadline in working days, and leaves the dossier where it is", () => {
    expect(asked.dossier).toMatchObject({
      status: "in-appraisal",
      due: { on: "2026-11-06" },
      consultations: [
        {
          id: "hoi-1",
          agency: POLICE,
          content: "Nơi cư trú có đúng không?",
          askedAt: time("2026-11-03T11:00"),
          due: { on: "2026-11-05" },
        },
      ],
      participants: [OFFICE, POLICE],
    });
  });

  it("lets the officers of the agency's own desk answer as well", () => {
    const both = after(inAppraisal, [consult({ agency: INSURANCE })], facts);
    expect(both.dossier.participants).toEqual([OFFICE, INSURANCE, INSURANCE_DESK]);
  });

  it("holds a proposal back until the answer, or until the day of the answer has passed", () => {
    expect(refusalOf(asked, proposeAt("2026-11-05T16:00"), facts)).toEqual({
      code: "consultation.open",
      agency: POLICE,
      dueOn: "2026-11-05",
    });
    expect(refusalOf(asked, proposeAt("2026-11-06T08:00"), facts)).toBeNull();
    expect(
      refusalOf(after(asked, [answer("2026-11-04T09:00")], facts), proposeAt("2026-11-04T10:00"), facts),
    ).toBeNull();
  });

  it("is for the head of the desk to know once the agency is overdue", () => {
    expect(overdueConsultations(asked.dossier, time("2026-11-05T23:59"))).toEqual([]);
    expect(overdueConsultations(asked.dossier, time("2026-11-06T00:00"))).toMatchObject([{ agency: POLICE }]);
    const answered = after(asked, [answer("2026-11-06T09:00")], facts);
    expect(overdueConsultations(answered.dossier, time("2026-11-06T10:00"))).toEqual([]);
  });

  it("keeps the answer, late ones too, and then shows the dossier to the agency no more", () => {
    const { dossier } = after(
      asked,
      [proposeAt("2026-11-06T08:00"), answer("2026-11-06T09:00", { agrees: false })],
      facts,
    );
    expect(dossier).toMatchObject({
      status: "awaiting-approval",
      consultations: [{ answer: "Đúng", agrees: false, answeredAt: time("2026-11-06T09:00") }],
      participants: [OFFICE],
    });
  });

  it("is answered once, by the agency that was asked, and with words", () => {
    const answered = after(asked, [answer("2026-11-04T09:00")], facts);
    expect(refusalOf(answered, answer("2026-11-04T10:00"), facts)?.code).toBe("access.not-competent");
    expect(refusalOf(asked, ["2026-11-04T09:00", handlingOfficer, answer("")[2]], facts)?.code).toBe(
      "access.not-competent",
    );
    const both = after(asked, [consult({ id: "hoi-2", agency: INSURANCE })], facts);
    expect(refusalOf(both, answer("2026-11-04T09:00", { id: "hoi-2" }), facts)?.code).toBe("consultation.not-open");
    expect(refusalOf(asked, answer("2026-11-04T09:00", { id: "hoi-2" }), facts)).toEqual({
      code: "consultation.not-open",
      consultation: "hoi-2",
    });
    expect(refusalOf(asked, answer("2026-11-04T09:00", { answer: " " }), facts)).toEqual({
      code: "dossier.reason-missing",
    });
  });

  it("asks one thing of one agency at a time, several agencies at once", () => {
    const again = { code: "consultation.already-asked", agency: POLICE };
    expect(refusalOf(asked, consult({ id: "hoi-2" }), facts)).toEqual(again);
    expect(refusalOf(asked, consult({ id: "hoi-2", agency: INSURANCE }), facts)).toBeNull();
    const answered = after(asked, [answer("2026-11-04T09:00")], facts);
    expect(refusalOf(answered, consult(), facts)).toEqual(again);
    expect(refusalOf(answered, consult({ id: "hoi-2" }), facts)).toBeNull();
  });

  it("asks only an agency that the province has that day, and asks something", () => {
    expect(refusalOf(inAppraisal, consult({ agency: "so-khong-co" }), facts)).toEqual({
      code: "consultation.agency-unknown",
      agency: "so-khong-co",
    });
    const ended = {
      pack: { ...linkedPack, agencies: linkedPack.agencies.map((each) => ({ ...each, to: day("2026-11-02") })) },
    };
    expect(refusalOf(inAppraisal, consult(), ended)?.code).toBe("consultation.agency-unknown");
    expect(refusalOf(inAppraisal, consult({ content: " " }), facts)).toEqual({ code: "dossier.reason-missing" });
  });

  it("is the handling officer's to ask", () => {
    const [at, , act] = consult();
    expect(refusalOf(inAppraisal, [at, receptionOfficer, act], facts)?.code).toBe("access.not-competent");
  });
});
