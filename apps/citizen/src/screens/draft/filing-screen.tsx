import { filingTexts } from "@motcua/messages";
import { Busy } from "@motcua/ui";
import { useEffect, type ReactNode } from "react";
import type { Account } from "../../filing/draft.ts";
import { FailureScreen } from "../../portal/failure-screen.tsx";
import { useLanguage } from "../../portal/language.ts";
import { useLoaded } from "../../portal/use-loaded.ts";
import { Filing } from "./filing.tsx";
import { openDraft } from "./open-draft.ts";

interface FilingScreenProps {
  readonly procedure: string;
  readonly step: string | null;
  readonly account: Account;
}

/** Nộp hồ sơ: begins a draft of the procedure, or takes up the one that lies there. */
export function FilingScreen({ procedure, step, account }: FilingScreenProps): ReactNode {
  const language = useLanguage();
  const { loaded, reload } = useLoaded(procedure, () => openDraft(procedure, account));
  const keeper = loaded.kind === "here" ? loaded.value.keeper : null;
  useEffect(() => {
    if (keeper === null) return undefined;
    // Back on line, or back from signing in elsewhere: what is unsaved goes out at once.
    const flush = (): void => void keeper.flush();
    const warn = (event: BeforeUnloadEvent): void => {
      if (["typing", "saving", "unreachable"].includes(keeper.current().keeping.kind)) event.preventDefault();
    };
    addEventListener("online", flush);
    addEventListener("beforeunload", warn);
    document.addEventListener("visibilitychange", flush);
    return () => {
      removeEventListener("online", flush);
      removeEventListener("beforeunload", warn);
      document.removeEventListener("visibilitychange", flush);
    };
  }, [keeper]);
  switch (loaded.kind) {
    case "loading":
      return <Busy isBusy text={filingTexts[language].filing.opening} />;
    case "failed":
      return <FailureScreen failure={loaded.failure} onRetry={reload} />;
    case "here":
      return <Filing opened={loaded.value} step={step} />;
  }
}
