import type { ReceiptGap, ReceiptSeriesProblem } from "@motcua/domain";
import type { InBoth, Language } from "../language.ts";
import type { ProblemTexts } from "../problem-texts.ts";
import type { RefusalText } from "../refusal/refusal-texts.ts";

const LOOK_UP = {
  vi: "Hãy đối chiếu sổ biên lai và lập biên bản nếu cần.",
  en: "Compare with the book of receipts, and put it on record if need be.",
} as const;

const TEXTS: ProblemTexts<ReceiptSeriesProblem | ReceiptGap> = {
  "receipt.template-wrong": ({ template }) => ({
    vi: { title: `“${template}” không phải ký hiệu mẫu biên lai`, next: "Hãy nhập như trên mẫu, ví dụ 01BLP2-001." },
    en: {
      title: `“${template}” is not a template of receipts`,
      next: "Enter it as on the form, for example 01BLP2-001.",
    },
  }),
  "receipt.symbol-wrong": ({ symbol }) => ({
    vi: { title: `“${symbol}” không phải ký hiệu biên lai`, next: "Hãy nhập như trên mẫu, ví dụ AA-17T." },
    en: { title: `“${symbol}” is not a series of receipts`, next: "Enter it as on the form, for example AA-17T." },
  }),
  "receipt.symbol-of-another-year": ({ symbol, year }) => ({
    vi: { title: `Ký hiệu “${symbol}” không phải của năm ${year}`, next: "Hãy dùng ký hiệu của năm phát hành." },
    en: { title: `The series “${symbol}” is not of ${year}`, next: "Use a series of the year of issue." },
  }),
  "receipt.number-missing": ({ number }) => ({
    vi: { title: `Thiếu biên lai số ${number}`, next: LOOK_UP.vi },
    en: { title: `Receipt ${number} is missing`, next: LOOK_UP.en },
  }),
  "receipt.number-twice": ({ number }) => ({
    vi: { title: `Biên lai số ${number} có hai lần`, next: LOOK_UP.vi },
    en: { title: `Receipt ${number} is there twice`, next: LOOK_UP.en },
  }),
  "receipt.number-unreadable": ({ number }) => ({
    vi: { title: `“${number}” không phải số biên lai`, next: "Số biên lai gồm 7 chữ số, bắt đầu từ 0000001." },
    en: { title: `“${number}” is not the number of a receipt`, next: "It has seven digits, from 0000001 on." },
  }),
};

/** Ký hiệu hoặc số biên lai sai ở đâu và phải làm gì. */
export function receiptProblemText(problem: ReceiptSeriesProblem | ReceiptGap, language: Language): RefusalText {
  // The table gives each code the function of its own problem; TypeScript cannot follow that pair through the index.
  const speak = TEXTS[problem.code] as (problem: ReceiptSeriesProblem | ReceiptGap) => InBoth<RefusalText>;
  return speak(problem)[language];
}
