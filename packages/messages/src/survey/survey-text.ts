import type { SurveyMeans, SurveyRating, Text } from "@motcua/domain";
import type { Language } from "../language.ts";

const RATINGS: Readonly<Record<SurveyRating, Text>> = {
  "very-satisfied": { vi: "Rất hài lòng", en: "Very satisfied" },
  satisfied: { vi: "Hài lòng", en: "Satisfied" },
  neutral: { vi: "Bình thường", en: "Neither" },
  dissatisfied: { vi: "Không hài lòng", en: "Dissatisfied" },
  "very-dissatisfied": { vi: "Rất không hài lòng", en: "Very dissatisfied" },
};

const MEANS: Readonly<Record<SurveyMeans, Text>> = {
  paper: { vi: "Phiếu giấy", en: "On paper" },
  tablet: { vi: "Thiết bị tại quầy", en: "At the desk" },
  online: { vi: "Trực tuyến", en: "Online" },
  phone: { vi: "Điện thoại", en: "By telephone" },
};

const WITHHELD: Text = {
  vi: "Không công bố, để không nhận ra người trả lời",
  en: "Not shown, so that nobody is known by his answer",
};

/** Mức đánh giá. */
export const surveyRatingText = (rating: SurveyRating, language: Language): string => RATINGS[rating][language];

/** Hình thức khảo sát. */
export const surveyMeansText = (means: SurveyMeans, language: Language): string => MEANS[means][language];

/** Ô không công bố. */
export const withheldText = (language: Language): string => WITHHELD[language];
