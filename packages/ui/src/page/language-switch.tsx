import { LANGUAGES, pieceTexts, type Language } from "@motcua/messages";

const NAMES: Readonly<Record<Language, string>> = { vi: "Tiếng Việt", en: "English" };

export interface LanguageSwitchProps {
  readonly language: Language;
  /** Where this same page is in the other language. */
  readonly hrefOf: (language: Language) => string;
}

/** Đổi ngôn ngữ; each language names itself. */
export const LanguageSwitch = ({ language, hrefOf }: LanguageSwitchProps) => (
  <nav className="language-switch" aria-label={pieceTexts[language].language}>
    <ul>
      {LANGUAGES.map((each) => (
        <li key={each}>
          <a href={hrefOf(each)} lang={each} hrefLang={each} aria-current={each === language ? "true" : undefined}>
            {NAMES[each]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
