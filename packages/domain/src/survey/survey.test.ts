import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../calendar/calendar-day.ts";
import { answersSatisfied } from "../indicator/practice/answers-satisfied.ts";
import type { Survey, SurveyMeans, SurveyResponse } from "./survey.ts";
import { answersTo, surveyTable } from "./survey-table.ts";
import { takeResponse } from "./take-response.ts";
import { withheldKeys } from "./withheld-keys.ts";

const text = (vi: string) => ({ vi, en: vi });
/** An invented questionnaire with three steps. */
const survey: Survey = {
  id: "khao-sat-mau",
  title: text("Khảo sát mẫu"),
  period: { from: day("2026-10-01"), to: day("2026-12-31") },
  questions: [
    { id: "attitude", text: text("Thái độ phục vụ"), weight: 3 },
    { id: "time", text: text("Thời gian trả kết quả"), weight: 1 },
  ],
  scale: [
    { rating: "very-satisfied", worth: 2 },
    { rating: "satisfied", worth: 1 },
    { rating: "dissatisfied", worth: 0 },
  ],
  leastShown: 3,
};

const response = (ticket: string, more: Partial<SurveyResponse> = {}): SurveyResponse => ({
  survey: survey.id,
  ticket,
  means: "online",
  on: day("2026-11-20"),
  unit: "trung-tam-mau",
  field: "HT",
  ratings: { attitude: "very-satisfied", time: "satisfied" },
  ...more,
});
const several = (count: number, of: string, more: Partial<SurveyResponse> = {}) =>
  Array.from({ length: count }, (_, index) => response(`${of}-${index}`, more));
const take = (each: SurveyResponse, ...taken: readonly string[]) =>
  takeResponse(each, { survey, taken: new Set(taken) });

describe("answering a survey (phiếu khảo sát)", () => {
  it.each<SurveyMeans>(["paper", "tablet", "online", "phone"])("is possible by %s", (means) => {
    expect(take(response("phieu-1", { means }))).toEqual({ ok: true, value: response("phieu-1", { means }) });
  });

  it("is possible once for a dossier, by whichever means", () => {
    expect(take(response("phieu-1", { means: "phone" }), "phieu-1")).toMatchObject({
      refusal: { code: "survey.already-answered" },
    });
  });

  it.each(["2026-09-30", "2027-01-01"])("is not possible on %s, outside its period", (on) => {
    expect(take(response("phieu-1", { on: day(on) }))).toMatchObject({ refusal: { code: "survey.not-open" } });
  });

  it("is possible on the first day and on the last", () => {
    for (const on of ["2026-10-01", "2026-12-31"]) expect(take(response("phieu-1", { on: day(on) })).ok).toBe(true);
  });

  it("answers every question, on its scale", () => {
    expect(take(response("phieu-1", { ratings: { attitude: "satisfied" } }))).toMatchObject({
      refusal: { code: "survey.answers-wrong", questions: ["time"] },
    });
    expect(take(response("phieu-1", { ratings: { attitude: "neutral", time: "satisfied" } }))).toMatchObject({
      refusal: { questions: ["attitude"] },
    });
  });

  it("keeps nothing that was not asked", () => {
    const taken = take(response("phieu-1", { ratings: { ...response("").ratings, name: "satisfied" } }));
    expect(taken.ok && Object.keys(taken.value.ratings)).toEqual(["attitude", "time"]);
  });
});

describe("results of a survey (kết quả khảo sát)", () => {
  it("are shares by step, and a score in which each question has its weight", () => {
    const answers = [...several(3, "a"), response("b", { ratings: { attitude: "dissatisfied", time: "satisfied" } })];
    expect(surveyTable(answers, { survey, by: "unit" }).whole).toEqual({
      kind: "shown",
      key: "",
      answers: 4,
      questions: [
        {
          question: "attitude",
          percents: [
            { rating: "very-satisfied", percent: 75 },
            { rating: "satisfied", percent: 0 },
            { rating: "dissatisfied", percent: 25 },
          ],
          score: 1.5,
        },
        {
          question: "time",
          percents: [
            { rating: "very-satisfied", percent: 0 },
            { rating: "satisfied", percent: 100 },
            { rating: "dissatisfied", percent: 0 },
          ],
          score: 1,
        },
      ],
      score: (1.5 * 3 + 1) / 4,
    });
  });

  it("are withheld where fewer answered than the survey allows to show", () => {
    expect(surveyTable(several(2, "a"), { survey, by: "unit" })).toEqual({
      whole: { kind: "withheld", key: "" },
      groups: [{ kind: "withheld", key: "trung-tam-mau" }],
    });
  });

  it("do not let the small group be reckoned from the whole and the others", () => {
    const answers = [
      ...several(2, "a", { field: "nho" }),
      ...several(3, "b", { field: "vua" }),
      ...several(9, "c", { field: "lon" }),
    ];
    expect(surveyTable(answers, { survey, by: "field" }).groups.map(({ key, kind }) => [key, kind])).toEqual([
      ["lon", "shown"],
      ["nho", "withheld"],
      ["vua", "withheld"],
    ]);
  });

  it("are divided by the means, too", () => {
    const answers = [...several(3, "a", { means: "paper" }), ...several(4, "b", { means: "phone" })];
    expect(surveyTable(answers, { survey, by: "means" }).groups).toMatchObject([
      { key: "paper", answers: 3 },
      { key: "phone", answers: 4 },
    ]);
  });

  it("withhold nothing, or k answers and more in all, whatever the groups", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 12 }), { maxKeys: 8 }),
        fc.integer({ min: 2, max: 6 }),
        (groups, least) => {
          const counts = new Map(Object.entries(groups));
          const withheld = withheldKeys(counts, least);
          const sum = (keys: Iterable<string>): number => [...keys].reduce((all, key) => all + counts.get(key)!, 0);
          for (const [key, count] of counts) expect(withheld.has(key) || count >= least).toBe(true);
          const together = sum(withheld);
          expect(together === 0 || together >= least || withheld.size === counts.size).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("feed the indicator of satisfaction without naming a dossier", () => {
    const answers = [...several(3, "a"), response("b", { ratings: { attitude: "dissatisfied", time: "satisfied" } })];
    expect(answersSatisfied.of(answersTo("attitude", answers))).toMatchObject({ numerator: 3, denominator: 4 });
  });
});
