import type {
  CourtesyLetter,
  FeedbackChannel,
  FeedbackKind,
  FeedbackStatus,
  FeedbackStep,
  RosterGap,
  SurveyMeans,
  SurveyRating,
} from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { courtesyLetterText, rosterGapText } from "./conduct/conduct-text.ts";
import {
  feedbackChannelText,
  feedbackKindText,
  feedbackStatusText,
  feedbackStepText,
} from "./feedback/feedback-text.ts";
import { LANGUAGES, type Language } from "./language.ts";
import { englishFaults, vietnameseFaults } from "./proofreading.ts";
import { surveyMeansText, surveyRatingText, withheldText } from "./survey/survey-text.ts";

/** Every member of a union: one that is missing does not compile. */
const every = <T extends string>(members: Readonly<Record<T, true>>): readonly T[] => Object.keys(members) as T[];

const STATUSES = every<FeedbackStatus>({
  lodged: true,
  "in-handling": true,
  "awaiting-more": true,
  refused: true,
  answered: true,
  published: true,
});
const CHANNELS = every<FeedbackChannel>({
  box: true,
  hotline: true,
  "e-mail": true,
  online: true,
  counter: true,
  post: true,
});
const KINDS = every<FeedbackKind>({ regulation: true, conduct: true });
const STEPS = every<FeedbackStep>({ refuse: true, "ask-more": true, forward: true, answer: true, publish: true });
const RATINGS = every<SurveyRating>({
  "very-satisfied": true,
  satisfied: true,
  neutral: true,
  dissatisfied: true,
  "very-dissatisfied": true,
});
const MEANS = every<SurveyMeans>({ paper: true, tablet: true, online: true, phone: true });
const GAPS = every<RosterGap["kind"]>({ nobody: true, "no-substitute": true, "two-counters": true });
const LETTERS = every<CourtesyLetter>({ birth: true, marriage: true, condolence: true });

const families = (language: Language): readonly (readonly string[])[] => [
  STATUSES.map((each) => feedbackStatusText(each, language)),
  CHANNELS.map((each) => feedbackChannelText(each, language)),
  KINDS.map((each) => feedbackKindText(each, language)),
  STEPS.map((each) => feedbackStepText(each, language)),
  RATINGS.map((each) => surveyRatingText(each, language)),
  MEANS.map((each) => surveyMeansText(each, language)),
  GAPS.map((each) => rosterGapText(each, language)),
  LETTERS.map((each) => courtesyLetterText(each, language)),
  [withheldText(language)],
];

describe("words of feedback, survey, duty and courtesy", () => {
  it("are clean, and told apart within their family", () => {
    const faults = { vi: vietnameseFaults, en: englishFaults };
    for (const language of LANGUAGES)
      for (const texts of families(language)) {
        expect(texts.flatMap(faults[language])).toEqual([]);
        expect(new Set(texts).size).toBe(texts.length);
      }
  });
});
