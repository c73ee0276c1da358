import { Button } from "@motcua/ui";
import { useLanguage } from "../language/language.tsx";
import { DeskFrame } from "./desk-frame.tsx";
import { ProblemNotice } from "./problem-notice.tsx";
import { ScreenHeading } from "./screen-heading.tsx";

/** The desk cannot even tell who is there. */
export function DeskOffline({ error, onTryAgain }: { readonly error: unknown; readonly onTryAgain: () => void }) {
  const { texts } = useLanguage();
  return (
    <DeskFrame>
      <ScreenHeading title={texts.frame.product} />
      <ProblemNotice error={error}>
        <Button look="secondary" onClick={onTryAgain}>
          {texts.words.tryAgain}
        </Button>
      </ProblemNotice>
    </DeskFrame>
  );
}
