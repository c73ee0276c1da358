import { filingTexts } from "@motcua/messages";
import { Busy } from "@motcua/ui";
import type { ReactNode } from "react";
import type { Account } from "../filing/draft.ts";
import { DoneScreen } from "../screens/dossier/done-screen.tsx";
import { DossierScreen } from "../screens/dossier/dossier-screen.tsx";
import { MineScreen } from "../screens/dossier/mine-screen.tsx";
import { FilingScreen } from "../screens/draft/filing-screen.tsx";
import { api } from "./api.ts";
import { FailureScreen } from "./failure-screen.tsx";
import { useLanguage } from "./language.ts";
import { PortalFrame } from "./portal-frame.tsx";
import { routeOf, usePath } from "./route.ts";
import { Screen } from "./screen.tsx";
import { useLoaded } from "./use-loaded.ts";

/** Phần nộp hồ sơ: for the signed-in citizen only. */
export function Portal(): ReactNode {
  const { loaded, reload } = useLoaded("me", () => api.citizen.me.query());
  const language = useLanguage();
  return (
    <PortalFrame
      signedInAs={loaded.kind === "here" ? loaded.value.name : null}
      hotline={loaded.kind === "here" ? loaded.value.hotline : null}
    >
      {loaded.kind === "loading" && <Busy isBusy text={filingTexts[language].filing.opening} />}
      {loaded.kind === "failed" && <FailureScreen failure={loaded.failure} onRetry={reload} />}
      {loaded.kind === "here" && <RoutedScreen account={loaded.value} />}
    </PortalFrame>
  );
}

function RoutedScreen({ account }: { readonly account: Account }): ReactNode {
  const route = routeOf(usePath());
  const { faults } = filingTexts[useLanguage()];
  switch (route.screen) {
    case "filing":
      return <FilingScreen key={route.procedure} procedure={route.procedure} step={route.step} account={account} />;
    case "mine":
      return <MineScreen />;
    case "dossier":
      return <DossierScreen key={route.id} id={route.id} />;
    case "done":
      return <DoneScreen key={route.id} id={route.id} />;
    case "unknown":
      return (
        <Screen title={faults.notFoundTitle}>
          <p>{faults.notFoundNext}</p>
        </Screen>
      );
  }
}
