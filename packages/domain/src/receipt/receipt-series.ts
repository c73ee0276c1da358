import { accept, refuse, type Result } from "../result.ts";

/** Ký hiệu biên lai: a template and a series; receipts of each are numbered by themselves. */
export interface ReceiptSeries {
  /** Ký hiệu mẫu, as in `01BLP2-001`. */
  readonly template: string;
  /** Ký hiệu, as in `AA-17T`: letters, two digits of the year, letter of the form. */
  readonly symbol: string;
}

/** What is wrong with a series. */
export type ReceiptSeriesProblem =
  | { readonly code: "receipt.template-wrong"; readonly template: string }
  | { readonly code: "receipt.symbol-wrong"; readonly symbol: string }
  | { readonly code: "receipt.symbol-of-another-year"; readonly symbol: string; readonly year: number };

const TEMPLATE = /^\d{2}BL[A-Z]\d-\d{3}$/;
const SYMBOL = /^[A-Z]{2}-(\d{2})[A-ZĐ]$/;

/** Mẫu số và ký hiệu of paper and self-printed receipts (TT 303/2016/TT-BTC), as put to use in that year. */
export function parseReceiptSeries(
  { template, symbol }: ReceiptSeries,
  year: number,
): Result<ReceiptSeries, ReceiptSeriesProblem> {
  const tidy = { template: template.trim().toUpperCase(), symbol: symbol.trim().toUpperCase() };
  if (!TEMPLATE.test(tidy.template)) return refuse({ code: "receipt.template-wrong", template });
  const match = SYMBOL.exec(tidy.symbol);
  if (!match) return refuse({ code: "receipt.symbol-wrong", symbol });
  return Number(match[1]) === year % 100
    ? accept(tidy)
    : refuse({ code: "receipt.symbol-of-another-year", symbol: tidy.symbol, year });
}
