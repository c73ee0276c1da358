import { staffTexts, type Language } from "@motcua/messages";
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from "react";

type Texts = (typeof staffTexts)[Language];

interface Spoken {
  readonly language: Language;
  readonly texts: Texts;
  readonly speak: (language: Language) => void;
}

const SpokenContext = createContext<Spoken | null>(null);

const YEAR_IN_SECONDS = 31_536_000;

const chosenLanguage = (cookies: string): Language => (/(?:^|;\s*)lang=en(?:;|$)/.test(cookies) ? "en" : "vi");

/** Vietnamese first; the choice is the cookie that the citizen's pages use too. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(() => chosenLanguage(document.cookie));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const spoken = useMemo<Spoken>(
    () => ({
      language,
      texts: staffTexts[language],
      speak: (chosen) => {
        document.cookie = `lang=${chosen}; path=/; max-age=${YEAR_IN_SECONDS}; samesite=lax`;
        setLanguage(chosen);
      },
    }),
    [language],
  );
  return <SpokenContext value={spoken}>{children}</SpokenContext>;
}

export function useLanguage(): Spoken {
  const spoken = use(SpokenContext);
  if (spoken === null) throw new Error("no language around this component");
  return spoken;
}
