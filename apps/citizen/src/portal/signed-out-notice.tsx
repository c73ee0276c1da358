import { filingTexts } from "@motcua/messages";
import { LinkButton, Notice } from "@motcua/ui";
import type { ReactNode } from "react";
import { useLanguage } from "./language.ts";
import { signInPath, usePath } from "./route.ts";

/** Phiên đăng nhập đã hết: nothing is lost, and the way back leads right here. */
export function SignedOutNotice(): ReactNode {
  const language = useLanguage();
  const { keeping, signIn } = filingTexts[language];
  return (
    <Notice tone="warning" title={keeping.signedOutTitle} language={language} isLive>
      <p>{keeping.signedOut}</p>
      <p>
        <LinkButton href={signInPath(usePath())}>{signIn.button}</LinkButton>
      </p>
    </Notice>
  );
}
