import {
  answersSatisfied,
  answersTo,
  takeResponse,
  type IndicatorValue,
  type Period,
  type Survey,
  type SurveyResponse,
} from "@motcua/domain";
import { OFFICE } from "../play/invented-centre.ts";

const QUESTION = "tot-len";

/** A survey of so many people, so many of whom are satisfied, each answer taken by the domain. */
export function playSurvey(
  period: Period,
  { asked, satisfied }: { readonly asked: number; readonly satisfied: number },
): IndicatorValue {
  const survey: Survey = {
    id: "khao-sat",
    title: { vi: "Khảo sát (hư cấu)", en: "Survey (invented)" },
    period,
    questions: [
      {
        id: QUESTION,
        text: { vi: "Việc giải quyết có tốt lên không?", en: "Has the handling become better?" },
        weight: 1,
      },
    ],
    scale: [
      { rating: "satisfied", worth: 2 },
      { rating: "neutral", worth: 1 },
      { rating: "dissatisfied", worth: 0 },
    ],
    leastShown: 5,
  };
  const taken = new Map<string, SurveyResponse>();
  for (let n = 0; n < asked; n += 1) {
    const ticket = `phieu-${n + 1}`;
    const response: SurveyResponse = {
      survey: survey.id,
      ticket,
      means: "paper",
      on: period.to,
      unit: OFFICE,
      field: "chung",
      ratings: { [QUESTION]: n < satisfied ? "satisfied" : "neutral" },
    };
    const done = takeResponse(response, { survey, taken: new Set(taken.keys()) });
    if (!done.ok) throw new Error(JSON.stringify(done.refusal));
    taken.set(ticket, done.value);
  }
  return answersSatisfied.of(answersTo(QUESTION, [...taken.values()]));
}
