import type { SupplementCall } from "@motcua/domain";
import { momentText } from "@motcua/messages";
import { useLanguage } from "../language/language.tsx";

/** Cuộc gọi báo bổ sung, the first first. */
export function CallList({ calls }: { readonly calls: readonly SupplementCall[] }) {
  const { language, texts } = useLanguage();
  return (
    <>
      <h3>{texts.dossier.calls}</h3>
      {calls.length === 0 && <p>{texts.dossier.noCalls}</p>}
      {calls.length > 0 && (
        <ul>
          {calls.map(({ calledAt, outcome, number, note }) => (
            <li key={calledAt}>
              {momentText(calledAt, language)}
              {number !== undefined && <> · {number}</>}: <strong>{texts.deskActs.call.outcomes[outcome]}</strong>
              {note !== undefined && <> · {note}</>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
