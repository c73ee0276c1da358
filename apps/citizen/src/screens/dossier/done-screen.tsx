import { filingTexts, procedureTitle } from "@motcua/messages";
import { Busy, LinkButton } from "@motcua/ui";
import type { ReactNode } from "react";
import { api } from "../../portal/api.ts";
import { FailureScreen } from "../../portal/failure-screen.tsx";
import { useLanguage } from "../../portal/language.ts";
import { dossierPath } from "../../portal/route.ts";
import { Screen } from "../../portal/screen.tsx";
import { useLoaded } from "../../portal/use-loaded.ts";

/** Đã nộp: the code to follow, and what happens next. */
export function DoneScreen({ id }: { readonly id: string }): ReactNode {
  const language = useLanguage();
  const { filing } = filingTexts[language];
  const { loaded, reload } = useLoaded(id, () => api.citizen.dossier.query({ id }));
  if (loaded.kind === "loading") return <Busy isBusy language={language} />;
  if (loaded.kind === "failed") return <FailureScreen failure={loaded.failure} onRetry={reload} />;
  const { trackingCode, title } = loaded.value;
  return (
    <Screen title={filing.doneTitle}>
      <p lang="vi">{procedureTitle(title)}</p>
      <p>{filing.trackingCode}</p>
      <p className="tracking-code">{trackingCode}</p>
      <h2>{filing.doneNext}</h2>
      <ol>
        {filing.doneSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <LinkButton href={dossierPath(id)}>{filing.doneLink}</LinkButton>
      </p>
    </Screen>
  );
}
