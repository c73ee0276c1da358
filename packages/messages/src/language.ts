/** The two languages of the house (ngôn ngữ): Vietnamese first. */
export type Language = "vi" | "en";

export const LANGUAGES: readonly Language[] = ["vi", "en"];

/** One thing said in both languages (song ngữ). */
export type InBoth<T> = Readonly<Record<Language, T>>;

/** Texts of a screen (lời trên màn hình). Vietnamese sets the keys: one that English lacks, or has too many, does not compile. */
export const inBoth = <T>(texts: { readonly vi: T; readonly en: NoInfer<T> }): InBoth<T> => texts;

type Screens = Readonly<Record<string, InBoth<unknown>>>;
type Spoken<S extends Screens> = { readonly [K in keyof S]: S[K][Language] };

const spoken = <S extends Screens>(screens: S, language: Language): Spoken<S> =>
  Object.fromEntries(Object.entries(screens).map(([screen, texts]) => [screen, texts[language]])) as Spoken<S>;

/** Screens keyed by language, so that a page takes its language once: `citizenTexts[language].home.title`. */
export const byLanguage = <S extends Screens>(screens: S): InBoth<Spoken<S>> => ({
  vi: spoken(screens, "vi"),
  en: spoken(screens, "en"),
});
