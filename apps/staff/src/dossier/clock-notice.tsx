import { dueText, momentText, sourceText } from "@motcua/messages";
import { Notice } from "@motcua/ui";
import type { SeenDossier } from "../api/trpc.ts";
import { Facts } from "../frame/facts.tsx";
import { useLanguage } from "../language/language.tsx";

/** Thời hạn đang tạm dừng: since when, on what ground, and what was promised before. */
export function ClockNotice({ seen }: { readonly seen: SeenDossier }) {
  const { language, texts } = useLanguage();
  const words = texts.dossier;
  const { clockStop } = seen.dossier;
  if (clockStop === null) return null;
  return (
    <Notice tone="warning" title={words.clockStopped(momentText(clockStop.stoppedAt, language))} language={language}>
      <Facts
        facts={[
          [
            words.clockGround,
            <span key="ground" lang="vi">
              {sourceText(clockStop.ground)}
            </span>,
          ],
          [words.reason, clockStop.reason],
          [words.clockDue, dueText(clockStop.due, language)],
        ]}
      />
    </Notice>
  );
}
