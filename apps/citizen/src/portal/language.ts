import type { Language } from "@motcua/messages";
import { createContext, useContext } from "react";

/** Ngôn ngữ of a visit: `?lang=` first, then the cookie, else Vietnamese. */
export function languageOf(search: string, cookies: string): Language {
  const asked = new URLSearchParams(search).get("lang") ?? /(?:^|;\s*)lang=(\w+)/.exec(cookies)?.[1];
  return asked === "en" ? "en" : "vi";
}

export const LanguageContext = createContext<Language>("vi");

export const useLanguage = (): Language => useContext(LanguageContext);
