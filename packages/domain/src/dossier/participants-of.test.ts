import { describe, expect, it } from "vitest";
import { citizen, handlingOfficer, staff } from "../../fixtures/invented-office.ts";
import { OFFICE, secondSeal } from "../../fixtures/invented-pack.ts";
import { after, filed, receive, takeUp, type Step } from "../../fixtures/story.ts";
import { holdersOf } from "./holders-of.ts";
import { participantsOf } from "./participants-of.ts";

const ELSEWHERE = "trung-tam-khac";
const { dossier } = after(filed(), [receive, takeUp]);

describe("participants (các bên tham gia)", () => {
  it("are the office that holds the dossier, and nobody else as a rule", () => {
    expect(participantsOf(dossier)).toEqual([OFFICE]);
  });

  it("are also the desk that took it in for another office, until it has ended", () => {
    const taken = { ...dossier, takenAt: ELSEWHERE };
    expect(participantsOf(taken)).toEqual([OFFICE, ELSEWHERE]);
    expect(participantsOf({ ...taken, status: "returned" })).toEqual([OFFICE]);
    expect(participantsOf({ ...dossier, takenAt: OFFICE })).toEqual([OFFICE]);
  });

  it("are also who is asked for an opinion, as long as the answer is awaited", () => {
    const question: Step = [
      "2026-11-03T14:00",
      handlingOfficer,
      { type: "consult", id: "y-kien", agency: secondSeal.agency, content: "Xin ý kiến", answerIn: 1 },
    ];
    const asked = after({ dossier, events: [] }, [question]).dossier;
    expect(asked.participants).toEqual([OFFICE, secondSeal.agency]);
    const answering = staff("tra-loi", "handling-officer");
    const seat = { ...answering, posts: [{ ...answering.posts[0]!, office: secondSeal.agency }] };
    const answer = { type: "answer-consultation", id: "y-kien", answer: "Đồng ý", agrees: true } as const;
    expect(after({ dossier: asked, events: [] }, [["2026-11-03T15:00", seat, answer]]).dossier.participants).toEqual([
      OFFICE,
    ]);
  });

  it("are no longer who was asked and let the approval pass without an answer", () => {
    const question = {
      id: "y-kien",
      agency: secondSeal.agency,
      units: [secondSeal.agency],
      content: "Xin ý kiến",
      askedAt: dossier.statusSince,
      due: dossier.due!,
    };
    const asked = { ...dossier, consultations: [question] };
    const seen = (status: typeof asked.status) => participantsOf({ ...asked, status });
    expect(seen("awaiting-approval")).toEqual([OFFICE, secondSeal.agency]);
    for (const decided of ["approved", "signed", "result-ready"] as const) expect(seen(decided)).toEqual([OFFICE]);
    expect(holdersOf({ ...asked, status: "result-ready" }).map(({ part }) => part)).toEqual(["whole"]);
  });

  it("are only the office once the dossier has ended", () => {
    const withdrawn: Step = ["2026-11-03T16:00", citizen, { type: "withdraw", reason: "Thôi" }];
    expect(
      after({ dossier: { ...dossier, takenAt: ELSEWHERE }, events: [] }, [withdrawn]).dossier.participants,
    ).toEqual([OFFICE]);
  });
});
