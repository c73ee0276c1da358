import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { SurveyRating } from "../indicator/practice/answers-satisfied.ts";
import type { Period } from "../indicator/period.ts";
import type { Text } from "../source.ts";

/** Hình thức khảo sát (NĐ 61/2018, Điều 29). */
export type SurveyMeans =
  | "paper" // phiếu giấy
  | "tablet" // thiết bị tại quầy
  | "online" // trực tuyến
  | "phone"; // gọi điện

/** Câu hỏi khảo sát, with what it weighs in the whole. */
export interface SurveyQuestion {
  readonly id: string;
  readonly text: Text;
  readonly weight: number;
}

/** Mức đánh giá: one step of the scale, and what it is worth. Scales of three and of five are both in use. */
export interface SurveyStep {
  readonly rating: SurveyRating;
  readonly worth: number;
}

/** Cuộc khảo sát: a questionnaire for a period, taken by any means. */
export interface Survey {
  readonly id: string;
  readonly title: Text;
  readonly period: Period;
  readonly questions: readonly SurveyQuestion[];
  readonly scale: readonly SurveyStep[];
  /** k: fewer answers than this are not shown, so that nobody is known by his answer. No law names the number. */
  readonly leastShown: number;
}

/** Phiếu trả lời, without a name. */
export interface SurveyResponse {
  readonly survey: string;
  /** Mã phiếu, given out with the result: one for each dossier, and it does not tell which. */
  readonly ticket: string;
  readonly means: SurveyMeans;
  readonly on: CalendarDay;
  /** What it is grouped by: of the dossier, not of the person. */
  readonly unit: string;
  readonly field: string;
  readonly ratings: Readonly<Record<string, SurveyRating>>;
}
