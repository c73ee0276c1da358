import { filingTexts, refusalText } from "@motcua/messages";
import { Button, LinkButton } from "@motcua/ui";
import type { ReactNode } from "react";
import type { Failure } from "./failure.ts";
import { useLanguage } from "./language.ts";
import { MINE_PATH, signInPath } from "./route.ts";
import { Screen } from "./screen.tsx";

interface FailureScreenProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** A screen that could not be opened: why, and what to do. */
export function FailureScreen({ failure, onRetry }: FailureScreenProps): ReactNode {
  const language = useLanguage();
  const { faults, words, mine } = filingTexts[language];
  switch (failure.kind) {
    case "signed-out":
      return <SignInScreen />;
    case "refused": {
      const { title, next } = refusalText(failure.refusal, language);
      return (
        <Screen title={title}>
          <p>{next}</p>
          <p>
            <a href={MINE_PATH}>{mine.title}</a>
          </p>
        </Screen>
      );
    }
    case "unreachable":
      return (
        <Screen title={faults.offlineTitle}>
          <p>{faults.offlineNext}</p>
          <Button onClick={onRetry}>{words.tryAgain}</Button>
        </Screen>
      );
    case "fault":
      return (
        <Screen title={faults.faultTitle}>
          <p>{faults.faultNext}</p>
          {failure.reference !== null && <p>{faults.faultReference(failure.reference)}</p>}
          <Button onClick={onRetry}>{words.tryAgain}</Button>
        </Screen>
      );
  }
}

/** Chưa đăng nhập: says so, and keeps the way back. */
function SignInScreen(): ReactNode {
  const { signIn } = filingTexts[useLanguage()];
  return (
    <Screen title={location.pathname.startsWith("/nop/") ? signIn.title : signIn.mineTitle}>
      <p>{signIn.lead}</p>
      <p>
        <LinkButton href={signInPath(location.pathname)}>{signIn.button}</LinkButton>
      </p>
      <p>{signIn.noAccount}</p>
    </Screen>
  );
}
