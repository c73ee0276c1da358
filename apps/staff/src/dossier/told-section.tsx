import { shortMomentText, stepText } from "@motcua/messages";
import type { SeenDossier } from "../api/trpc.ts";
import { Section } from "../frame/section.tsx";
import { useLanguage } from "../language/language.tsx";

type Told = SeenDossier["notifications"][number];

/** Tin đã báo: what was sent to whom about this dossier, word for word, and what did not arrive. */
export function ToldSection({ seen: { notifications } }: { readonly seen: SeenDossier }) {
  const { language, texts } = useLanguage();
  const words = texts.told;
  return (
    <Section title={words.title}>
      {notifications.length === 0 && <p className="quiet">{words.none}</p>}
      {notifications.length > 0 && (
        <ul className="told">
          {notifications.map((each) => (
            <li key={`${each.sequence} ${each.to} ${each.medium}`}>
              <strong>{stepText(each.event, language)}</strong>: {words.media[each.medium]} {words.to[each.to]}
              {each.address !== "" && <> · {each.address}</>}
              <br />
              <span className="quiet">
                <Outcome told={each} />
              </span>
              {each.text !== null && (
                <details>
                  <summary>{words.words}</summary>
                  <p className="sent-words" lang="vi">
                    {each.text}
                  </p>
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Outcome({ told: { state, sentAt, cause, called } }: { readonly told: Told }) {
  const { told, calls } = useLanguage().texts;
  if (called !== null) return told.called(called.by, shortMomentText(called.at));
  if (state === "sent" && sentAt !== null) return told.sent(shortMomentText(sentAt));
  return cause === null ? told.waiting : calls.causes[cause];
}
