import { clockText, filingTexts, momentText } from "@motcua/messages";
import { Button, Notice } from "@motcua/ui";
import type { ReactNode } from "react";
import type { DraftKeeper, Keeping } from "../../filing/draft-keeper.ts";
import { useLanguage } from "../../portal/language.ts";
import { MINE_PATH } from "../../portal/route.ts";
import { SignedOutNotice } from "../../portal/signed-out-notice.tsx";

interface KeepingLineProps {
  readonly keeper: DraftKeeper;
  readonly keeping: Keeping;
  /** The person chose between two versions: what is shown must be shown anew. */
  readonly onChosen: () => void;
}

/** Where the typed answers are: a quiet line while all is well, a calm notice when something asks for the person. */
export function KeepingLine({ keeper, keeping, onChosen }: KeepingLineProps): ReactNode {
  const language = useLanguage();
  const { keeping: words } = filingTexts[language];
  return (
    <div className="reading">
      <p className="keeping" aria-live="polite">
        {keeping.kind === "saving" && words.saving}
        {keeping.kind === "saved" && keeping.at !== null && words.savedAt(clockText(keeping.at, language))}
        {keeping.kind === "unreachable" && words.unreachable}
      </p>
      <div aria-live="polite">
        <KeepingNotice keeper={keeper} keeping={keeping} onChosen={onChosen} />
      </div>
    </div>
  );
}

function KeepingNotice({ keeper, keeping, onChosen }: KeepingLineProps): ReactNode {
  const language = useLanguage();
  const { keeping: words } = filingTexts[language];
  const choose = (which: "mine" | "theirs"): void => {
    void keeper.choose(which);
    onChosen();
  };
  switch (keeping.kind) {
    case "signed-out":
      return <SignedOutNotice />;
    case "gone":
      return (
        <Notice tone="warning" title={words.goneTitle} language={language}>
          <p>{words.gone}</p>
          <p>
            <a href={MINE_PATH}>{words.goneLink}</a>
          </p>
        </Notice>
      );
    case "apart":
      return (
        <Notice tone="warning" title={words.apartTitle} language={language}>
          <p>{words.apart(momentText(keeping.theirs.updatedAt, language))}</p>
          <div className="buttons">
            <Button onClick={() => choose("mine")}>{words.keepMine}</Button>
            <Button look="secondary" onClick={() => choose("theirs")}>
              {words.keepTheirs}
            </Button>
          </div>
        </Notice>
      );
    case "saved":
    case "typing":
    case "saving":
    case "unreachable":
      return null;
  }
}
