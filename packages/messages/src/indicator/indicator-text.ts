import type { IndicatorDefinition, IndicatorId } from "@motcua/domain";
import type { Language } from "../language.ts";

const ENGLISH: Readonly<Record<IndicatorId, string>> = {
  "solved-on-time": "Share solved early or on time",
  "filed-online": "Share filed online",
  "paid-cashless": "Share paid without cash",
  "inputs-digitised": "Share with every paper digitised",
  "results-signed": "Share of results signed electronically",
  "supplements-told": "Share of supplement requests in writing and by telephone",
  "four-on-the-spot": "Share with four steps on the spot",
  "five-on-the-spot": "Share with five steps on the spot",
  "answers-satisfied": "Share satisfied in the survey",
  "766-1.1": "Procedures decided in time",
  "766-1.2": "Procedures published in time",
  "766-1.3": "Procedures published in full",
  "766-1.4": "Applications synchronised with the national portal",
  "766-2.1": "Applications handled early or on time",
  "766-3.3": "Applications filed wholly online",
  "766-3.5a": "Procedures payable online",
  "766-3.5b": "Procedures paid online at least once",
  "766-3.6": "Applications paid online",
  "766-4.1": "Applications with an electronic result",
  "766-4.2": "Applications with papers and result digitised",
  "766-4.certified": "Copies certified electronically",
  "766-4.3": "Applications that reuse digitised papers",
  "766-4.4": "Applications connected with the owner’s data store",
  "766-4.5a": "Procedures connected with the population database",
  "766-4.5b": "Applications that used the population database",
  "766-5.2": "Feedback handled in time",
  "766-5.3": "Satisfaction with the handling of feedback",
  "766-5.4": "Satisfaction with the handling of procedures",
};

/** Tên chỉ số. */
export const indicatorText = ({ id, term }: Pick<IndicatorDefinition, "id" | "term">, language: Language): string =>
  language === "vi" ? term : ENGLISH[id];
