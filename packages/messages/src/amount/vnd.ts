import type { Language } from "../language.ts";

const SEPARATOR = { vi: ".", en: "," } as const;

/** 1.234.567 in Vietnamese, 1,234,567 in English. */
export const grouped = (whole: number, language: Language): string =>
  String(whole).replaceAll(/\B(?=(\d{3})+$)/g, SEPARATOR[language]);

/** 7,5 in Vietnamese, 7.5 in English. */
export const decimal = (quantity: number, language: Language): string =>
  language === "vi" ? String(quantity).replace(".", ",") : String(quantity);

/** Số tiền: 15.000 đồng. */
export const vnd = (amount: number, language: Language = "vi"): string =>
  language === "vi" ? `${grouped(amount, language)} đồng` : `VND ${grouped(amount, language)}`;
