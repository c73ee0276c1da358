import type { SupplementRequest } from "@motcua/domain";
import { dayText } from "@motcua/messages";
import { useLanguage } from "../language/language.tsx";
import { CallList } from "./call-list.tsx";

interface Props {
  readonly request: SupplementRequest;
  /** The desk has to ring about it. */
  readonly isCalledAbout?: boolean;
}

/** Nội dung yêu cầu bổ sung, until when, and who was rung about it. */
export function AskedList({ request, isCalledAbout = false }: Props) {
  const { language, texts } = useLanguage();
  const { calls = [] } = request;
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
      {(isCalledAbout || calls.length > 0) && <CallList calls={calls} />}
    </>
  );
}
