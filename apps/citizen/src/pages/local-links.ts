import type { Language } from "@motcua/messages";

const HERE = "http://here";

/** This very page in the other language. */
export function inLanguage(path: string, language: Language): string {
  const url = new URL(path, HERE);
  url.searchParams.set("lang", language);
  return url.pathname + url.search;
}

/** Signing in, and back to this page. */
export function signInHref(path: string): string {
  const url = new URL(path, HERE);
  url.searchParams.delete("lang");
  const back = url.pathname.startsWith("/dang-nhap") ? "/ho-so" : url.pathname + url.search;
  return `/dang-nhap?ve=${encodeURIComponent(back)}`;
}

export const procedureHref = (code: string): string => `/thu-tuc/${encodeURIComponent(code)}`;
export const searchHref = (query: string): string => `/thu-tuc?q=${encodeURIComponent(query)}`;
export const filingHref = (code: string): string => `/nop/${encodeURIComponent(code)}`;
export const followHref = (code: string): string => `/theo-doi?ma=${encodeURIComponent(code)}`;
