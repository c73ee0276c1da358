import { percentOf } from "../indicator/percent.ts";
import type { NotMeasurable } from "../indicator/indicator.ts";
import type { SurveyAnswer, SurveyRating } from "../indicator/practice/answers-satisfied.ts";
import type { Survey, SurveyResponse } from "./survey.ts";
import { withheldKeys } from "./withheld-keys.ts";

/** Kết quả một câu hỏi. */
export interface QuestionResult {
  readonly question: string;
  /** In percent of the answers, by step of the scale. */
  readonly percents: readonly { readonly rating: SurveyRating; readonly percent: number | NotMeasurable }[];
  /** Mean worth of the answers. */
  readonly score: number | NotMeasurable;
}

/** Kết quả of a group: counts and shares, or only that there are too few. */
export type SurveyCell =
  | {
      readonly kind: "shown";
      readonly key: string;
      readonly answers: number;
      readonly questions: readonly QuestionResult[];
      /** The questions' scores together, each by its weight. */
      readonly score: number | NotMeasurable;
    }
  | { readonly kind: "withheld"; readonly key: string };

/** Bảng kết quả khảo sát: the whole, and each group. */
export interface SurveyTable {
  readonly whole: SurveyCell;
  readonly groups: readonly SurveyCell[];
}

/** Chia theo. */
export type SurveyGroup = "unit" | "field" | "means";

/** Tổng hợp khảo sát. No cell shows, and no subtraction gives away, fewer answers than the survey allows. */
export function surveyTable(
  responses: readonly SurveyResponse[],
  { survey, by }: { readonly survey: Survey; readonly by: SurveyGroup },
): SurveyTable {
  const groups = Map.groupBy(responses, (each) => each[by]);
  const counts = new Map([...groups].map(([key, those]) => [key, those.length]));
  const withheld = withheldKeys(counts, survey.leastShown);
  const whole =
    responses.length < survey.leastShown ? ({ kind: "withheld", key: "" } as const) : cellOf("", responses, survey);
  return {
    whole,
    groups: [...groups]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, those]) => (withheld.has(key) ? { kind: "withheld", key } : cellOf(key, those, survey))),
  };
}

/** One question's answers as the indicator of satisfaction counts them. */
export const answersTo = (question: string, responses: readonly SurveyResponse[]): readonly SurveyAnswer[] =>
  responses.flatMap(({ ticket, ratings: { [question]: rating } }) =>
    rating === undefined ? [] : { id: ticket, rating },
  );

function cellOf(key: string, responses: readonly SurveyResponse[], survey: Survey): SurveyCell {
  const questions = survey.questions.map(({ id }) => questionResult(id, responses, survey));
  return { kind: "shown", key, answers: responses.length, questions, score: weighted(questions, survey) };
}

function questionResult(question: string, responses: readonly SurveyResponse[], { scale }: Survey): QuestionResult {
  const given = answersTo(question, responses);
  const count = (of: SurveyRating): number => given.filter(({ rating }) => rating === of).length;
  return {
    question,
    percents: scale.map(({ rating }) => ({ rating, percent: percentOf(count(rating), given.length) })),
    score: mean(scale.map(({ rating, worth }) => ({ value: worth, weight: count(rating) }))),
  };
}

const weighted = (results: readonly QuestionResult[], { questions }: Survey): number | NotMeasurable =>
  mean(
    results.flatMap(({ score }, index) =>
      score === "not-measurable" ? [] : { value: score, weight: questions[index]!.weight },
    ),
  );

function mean(of: readonly { readonly value: number; readonly weight: number }[]): number | NotMeasurable {
  const weights = of.reduce((sum, { weight }) => sum + weight, 0);
  return weights === 0 ? "not-measurable" : of.reduce((sum, { value, weight }) => sum + value * weight, 0) / weights;
}
