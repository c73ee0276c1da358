import { filingTexts } from "@motcua/messages";
import { Busy } from "@motcua/ui";
import { useEffect, type ReactNode } from "react";
import type { Account } from "../../filing/draft.ts";
import type { Failure } from "../../portal/failure.ts";
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

const NOT_ONLINE: Failure = { kind: "refused", refusal: { code: "procedure.channel-not-offered", channel: "online" } };

/** Nộp hồ sơ: begins a draft of the procedure, or takes up the one that lies there. */
export function FilingScreen({ procedure, step, account }: FilingScreenProps): ReactNode {
  const language = useLanguage();
  const { loaded, reload } = useLoaded(procedure, () => openDraft(procedure, account));
  const opened = loaded.kind === "here" && loaded.value.kind === "open" ? loaded.value.opened : null;
  const keeper = opened?.keeper ?? null;
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
      return opened ? <Filing opened={opened} step={step} /> : <FailureScreen failure={NOT_ONLINE} onRetry={reload} />;
  }
}
