import { filingTexts, procedureTitle, refusalText, shortMomentText } from "@motcua/messages";
import { Button, Dialog, Notice } from "@motcua/ui";
import { useState, type ReactNode } from "react";
import type { AppRouter } from "@motcua/trpc";
import type { inferRouterOutputs } from "@trpc/server";
import { localCopies } from "../../filing/local-copies.ts";
import { api } from "../../portal/api.ts";
import { failureOf } from "../../portal/failure.ts";
import { useLanguage } from "../../portal/language.ts";
import { filingPath } from "../../portal/route.ts";

type DraftLine = inferRouterOutputs<AppRouter>["citizen"]["drafts"][number];

interface DraftListProps {
  readonly drafts: readonly DraftLine[];
  readonly onChanged: () => void;
}

/** Hồ sơ đang soạn: to go on with, or to throw away after a second question. */
export function DraftList({ drafts, onChanged }: DraftListProps): ReactNode {
  const language = useLanguage();
  const { mine, words, faults } = filingTexts[language];
  const [discarding, setDiscarding] = useState<DraftLine | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  const discard = async ({ id }: DraftLine): Promise<void> => {
    setDiscarding(null);
    try {
      await api.citizen.discardDraft.mutate({ id });
      localCopies(() => localStorage).remove(id);
      setSaid(mine.discarded);
      onChanged();
    } catch (error) {
      const failure = failureOf(error);
      setSaid(failure.kind === "refused" ? refusalText(failure.refusal, language).title : faults.offlineTitle);
    }
  };

  return (
    <>
      {said !== null && <Notice title={said} isLive language={language} />}
      {drafts.length > 0 && <h2>{mine.drafts}</h2>}
      <ul className="draft-list">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <p>
              <strong lang="vi">{procedureTitle(draft.title)}</strong>
              <span className="quiet">{mine.draftSaved(shortMomentText(draft.updatedAt))}</span>
            </p>
            <a href={filingPath(draft.procedure)} aria-label={mine.resumeOf(draft.title)}>
              {mine.resume}
            </a>
            <Button look="link" aria-label={mine.discardOf(draft.title)} onClick={() => setDiscarding(draft)}>
              {mine.discard}
            </Button>
          </li>
        ))}
      </ul>
      {discarding && (
        <Dialog title={mine.discardTitle} onClose={() => setDiscarding(null)} language={language}>
          <p>{mine.discardText(discarding.title)}</p>
          <div className="buttons">
            <Button onClick={() => void discard(discarding)}>{mine.discardYes}</Button>
            <Button look="secondary" onClick={() => setDiscarding(null)}>
              {words.cancel}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
