import { actText, dueText } from "@motcua/messages";
import { DueExplanation, Notice } from "@motcua/ui";
import type { SeenDossier } from "../api/trpc.ts";
import { NewTabLink } from "../frame/new-tab-link.tsx";
import { useLanguage } from "../language/language.tsx";
import { files } from "../paths.ts";
import type { ScreenAct, Standing } from "./act-request.ts";

interface Props {
  readonly act: ScreenAct;
  readonly standing: Standing;
  readonly seen: SeenDossier;
}

const takeFocus = (box: HTMLElement | null): void => box?.focus();

/** Đã xong. After reception: the code large enough to read aloud, the date and why, the receipt to print. */
export function DoneNotice({ act, standing, seen }: Props) {
  const { language, texts } = useLanguage();
  const words = texts.dossier;
  if (act !== "receive" || standing.code === null) {
    return (
      <div ref={takeFocus} tabIndex={-1} className="problem-box">
        <Notice tone="success" title={texts.acts.done(actText(act, language))} language={language} />
      </div>
    );
  }
  return (
    <div ref={takeFocus} tabIndex={-1} className="problem-box">
      <Notice tone="success" title={words.receivedTitle} language={language}>
        <p className="big-code">
          {words.receivedCode}: <strong>{standing.code}</strong>
        </p>
        {standing.due !== null && (
          <p>
            {words.due}: <strong>{dueText(standing.due, language)}</strong>
          </p>
        )}
        <p>
          <NewTabLink href={files.form(seen.dossier.id, "receipt")} className="button">
            {words.printReceipt}
          </NewTabLink>
        </p>
        {standing.due !== null && <DueExplanation due={standing.due} language={language} level={3} />}
      </Notice>
    </div>
  );
}
