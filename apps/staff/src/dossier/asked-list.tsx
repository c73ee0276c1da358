import type { SupplementRequest } from "@motcua/domain";
import { dayText } from "@motcua/messages";
import { useLanguage } from "../language/language.tsx";

/** Nội dung yêu cầu bổ sung, until when. */
export function AskedList({ request }: { readonly request: SupplementRequest }) {
  const { language, texts } = useLanguage();
  return (
    <>
      <h3>{texts.dossier.asked}</h3>
      <p>
        {texts.dossier.answerBy}: {dayText(request.answerBy, language)}
      </p>
      <ul lang="vi">
        {request.items.map(({ component, title, reason }) => (
          <li key={`${component} ${title}`}>
            {title}: <strong>{reason}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}
