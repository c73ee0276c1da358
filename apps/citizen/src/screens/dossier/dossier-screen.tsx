import { filingTexts, procedureTitle, statusHint } from "@motcua/messages";
import { Busy, Notice, StatusTag } from "@motcua/ui";
import { useEffect, useState, type ReactNode } from "react";
import { api } from "../../portal/api.ts";
import { FailureScreen } from "../../portal/failure-screen.tsx";
import { useLanguage } from "../../portal/language.ts";
import { MINE_PATH } from "../../portal/route.ts";
import { Screen } from "../../portal/screen.tsx";
import { useLoaded } from "../../portal/use-loaded.ts";
import { DossierFacts } from "./dossier-facts.tsx";
import { DossierForms } from "./dossier-forms.tsx";
import { DossierResult } from "./dossier-result.tsx";
import { DossierSteps } from "./dossier-steps.tsx";
import { Filed } from "./filed.tsx";
import { SupplementPanel } from "./supplement-panel.tsx";
import { WithdrawPanel } from "./withdraw-panel.tsx";

/** Một hồ sơ của tôi: where it stands, what is asked of me, what I get. */
export function DossierScreen({ id }: { readonly id: string }): ReactNode {
  const language = useLanguage();
  const { dossier: words, mine } = filingTexts[language];
  const { loaded, reload } = useLoaded(id, () => api.citizen.dossier.query({ id }));
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === "visible") reload();
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [reload]);
  if (loaded.kind === "loading") return <Busy isBusy language={language} />;
  if (loaded.kind === "failed") return <FailureScreen failure={loaded.failure} onRetry={reload} />;
  const dossier = loaded.value;
  const { now, todo } = statusHint(dossier.status, language);
  const done = (text: string): void => {
    reload();
    setSaid(text);
  };
  return (
    <Screen
      title={procedureTitle(dossier.title)}
      titleLanguage="vi"
      above={
        <a className="back" href={MINE_PATH}>
          {mine.title}
        </a>
      }
    >
      {said !== null && <Notice tone="success" title={said} isLive language={language} />}
      <p>
        <StatusTag status={dossier.status} language={language} />
      </p>
      <p>{now}</p>
      {todo !== null && (
        <p>
          <strong>{words.todo}:</strong> {todo}
        </p>
      )}
      {dossier.reason !== null && (
        <p>
          <strong>{words.reason}:</strong> <span lang="vi">{dossier.reason}</span>
        </p>
      )}
      {dossier.asked && <SupplementPanel dossier={dossier} asked={dossier.asked} onDone={done} />}
      <DossierResult dossier={dossier} />
      <DossierFacts dossier={dossier} />
      <DossierSteps steps={dossier.steps} />
      <DossierForms id={dossier.id} forms={dossier.forms} />
      <Filed dossier={dossier} />
      {dossier.acts.includes("withdraw") && <WithdrawPanel target={dossier} onDone={done} />}
    </Screen>
  );
}
