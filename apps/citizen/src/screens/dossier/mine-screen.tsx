import { filingTexts } from "@motcua/messages";
import { Busy, LinkButton } from "@motcua/ui";
import type { ReactNode } from "react";
import { api } from "../../portal/api.ts";
import { FailureScreen } from "../../portal/failure-screen.tsx";
import { useLanguage } from "../../portal/language.ts";
import { Screen } from "../../portal/screen.tsx";
import { useLoaded } from "../../portal/use-loaded.ts";
import { DraftList } from "./draft-list.tsx";
import { FiledList } from "./filed-list.tsx";

/** Hồ sơ của tôi: what is being written, and what was submitted. */
export function MineScreen(): ReactNode {
  const language = useLanguage();
  const { mine } = filingTexts[language];
  const { loaded, reload } = useLoaded("mine", async () => {
    const [drafts, page] = await Promise.all([api.citizen.drafts.query(), api.citizen.dossiers.query({})]);
    return { drafts, page };
  });
  if (loaded.kind === "loading") return <Busy isBusy language={language} />;
  if (loaded.kind === "failed") return <FailureScreen failure={loaded.failure} onRetry={reload} />;
  const { drafts, page } = loaded.value;
  const isEmpty = drafts.length === 0 && page.lines.length === 0;
  return (
    <Screen title={mine.title} isWide>
      <DraftList drafts={drafts} onChanged={reload} />
      {page.lines.length > 0 && <FiledList first={page} />}
      {isEmpty && <p>{mine.none}</p>}
      <p>
        <LinkButton href="/thu-tuc" look={isEmpty ? "primary" : "secondary"}>
          {mine.find}
        </LinkButton>
      </p>
    </Screen>
  );
}
