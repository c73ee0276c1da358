import { LANGUAGES, pieceTexts, type Language } from "@motcua/messages";
import { Button } from "@motcua/ui";
import { useLanguage } from "../language/language.tsx";

const NAMES: Readonly<Record<Language, string>> = { vi: "Tiếng Việt", en: "English" };

/** Đổi ngôn ngữ at once, without leaving the page: what is half typed stays. */
export function LanguageButtons() {
  const { language, speak } = useLanguage();
  return (
    <div role="group" className="row" aria-label={pieceTexts[language].language}>
      {LANGUAGES.map((each) => (
        <Button key={each} look="link" lang={each} aria-pressed={each === language} onClick={() => speak(each)}>
          {NAMES[each]}
        </Button>
      ))}
    </div>
  );
}
