import { foldVietnamese } from "../search/fold-vietnamese.ts";

const LONGEST = 60;

/** Folder of a procedure: its code and the beginning of its title without diacritics, `1.010038-tach-ho`. */
export function procedureSlug({ code, title }: { readonly code: string; readonly title: string }): string {
  const words = foldVietnamese(title)
    .replace(/^thu tuc /u, "")
    .split(" ");
  const [first, ...rest] = words as [string, ...string[]];
  let slug = first.slice(0, LONGEST);
  for (const word of rest) {
    if (slug.length + word.length >= LONGEST) break;
    slug += `-${word}`;
  }
  return `${code}-${slug}`;
}
