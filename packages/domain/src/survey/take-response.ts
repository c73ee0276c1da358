import { accept, refuse, type Result } from "../result.ts";
import type { Survey, SurveyResponse } from "./survey.ts";

/** Why an answer is not taken. */
export type SurveyRefusal =
  /** Refused: it is not this survey, or not its time. */
  | { readonly code: "survey.not-open" }
  /** Refused: that dossier has its answer, by whatever means it came. */
  | { readonly code: "survey.already-answered" }
  /** Refused: some question has no answer, or one that is not on the scale. */
  | { readonly code: "survey.answers-wrong"; readonly questions: readonly string[] };

/** Nhận phiếu khảo sát: complete, in time, and one for each dossier. Only the questions asked are kept. */
export function takeResponse(
  response: SurveyResponse,
  { survey, taken }: { readonly survey: Survey; readonly taken: ReadonlySet<string> },
): Result<SurveyResponse, SurveyRefusal> {
  const { from, to } = survey.period;
  if (response.survey !== survey.id || response.on < from || to < response.on)
    return refuse({ code: "survey.not-open" });
  if (taken.has(response.ticket)) return refuse({ code: "survey.already-answered" });
  const ids = survey.questions.map(({ id }) => id);
  const questions = ids.filter((id) => !survey.scale.some(({ rating }) => rating === response.ratings[id]));
  if (questions.length > 0) return refuse({ code: "survey.answers-wrong", questions });
  const ratings = Object.fromEntries(ids.flatMap((id) => (response.ratings[id] ? [[id, response.ratings[id]]] : [])));
  return accept({ ...response, ratings });
}
