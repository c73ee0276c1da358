import { filingTexts, momentText, procedureTitle } from "@motcua/messages";
import { LinkButton } from "@motcua/ui";
import type { ReactNode } from "react";
import type { FilingProcedure } from "../../filing/draft.ts";
import type { KeptDraft } from "../../filing/draft-keeper.ts";
import { useLanguage } from "../../portal/language.ts";
import { Screen } from "../../portal/screen.tsx";

interface ResumeScreenProps {
  readonly kept: KeptDraft;
  readonly procedure: FilingProcedure;
  readonly openPath: string;
}

/** Hồ sơ đang soạn: where one left off. */
export function ResumeScreen({ kept, procedure, openPath }: ResumeScreenProps): ReactNode {
  const language = useLanguage();
  const { filing } = filingTexts[language];
  return (
    <Screen title={filing.resumeTitle}>
      <p lang="vi">
        <strong>{procedureTitle(procedure.title)}</strong>
      </p>
      <p>{filing.resumeLead(momentText(kept.draft.updatedAt, language))}</p>
      <p>
        <LinkButton href={openPath}>{filing.resume}</LinkButton>
      </p>
    </Screen>
  );
}
