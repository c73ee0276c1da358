import { adviceFor } from "./finding-advice.ts";
import { findingTexts } from "./finding-texts.ts";

export type FindingCode = keyof typeof findingTexts;

type Facts = Readonly<Record<string, string | number>>;

/** One thing worth knowing (phát hiện), as a code, its facts and a sentence in each language. */
export type Finding = { readonly code: FindingCode; readonly facts: Facts; readonly vi: string; readonly en: string };

const fill = (text: string, facts: Facts): string =>
  !text.includes("{") ? text : text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ""));

const plain = new Map<FindingCode, Finding>();

/** A finding with its sentences in both languages; without facts it is always the same. */
export const finding = (code: FindingCode, facts?: Facts): Finding => {
  if (facts) return told(code, facts);
  const known = plain.get(code) ?? told(code, {});
  plain.set(code, known);
  return known;
};

const told = (code: FindingCode, facts: Facts): Finding => {
  const [vi, en] = findingTexts[code];
  const [viAdvice, enAdvice] = adviceFor(code);
  return { code, facts, vi: `${fill(vi, facts)} ${viAdvice}`.trim(), en: `${fill(en, facts)} ${enAdvice}`.trim() };
};
