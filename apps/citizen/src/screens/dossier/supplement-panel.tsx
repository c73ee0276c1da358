import { dayText, filingTexts } from "@motcua/messages";
import { Button, ErrorSummary, LongTextInput, Notice } from "@motcua/ui";
import { useState, type ReactNode, type SubmitEvent } from "react";
import type { OwnDossier } from "../../filing/draft.ts";
import { uploadsSinceAsked } from "../../filing/uploads-since-asked.ts";
import type { UploadedPaper } from "../../filing/upload-paper.ts";
import { api } from "../../portal/api.ts";
import { failureOf } from "../../portal/failure.ts";
import { failureText } from "../../portal/failure-text.ts";
import { useLanguage } from "../../portal/language.ts";
import { useLoaded } from "../../portal/use-loaded.ts";
import { AskedPaper } from "./asked-paper.tsx";

interface SupplementPanelProps {
  readonly dossier: OwnDossier;
  readonly asked: NonNullable<OwnDossier["asked"]>;
  readonly onDone: (said: string) => void;
}

/** Bạn cần bổ sung: each paper with its reason, a place to upload it, and one act that sends all. */
export function SupplementPanel({ dossier, asked, onDone }: SupplementPanelProps): ReactNode {
  const language = useLanguage();
  const { dossier: words } = filingTexts[language];
  const { loaded } = useLoaded(`${dossier.id} ${dossier.sequence}`, () =>
    api.citizen.uploads.query({ draft: dossier.id }),
  );
  const [added, setAdded] = useState<readonly UploadedPaper[] | null>(null);
  const [note, setNote] = useState("");
  const [tried, setTried] = useState<{ readonly times: number; readonly problem: string | null }>({
    times: 0,
    problem: null,
  });
  const [isBusy, setBusy] = useState(false);
  const before = loaded.kind === "here" ? uploadsSinceAsked(loaded.value, dossier.steps) : [];
  const uploads = added ?? before;

  const send = async (): Promise<void> => {
    setBusy(true);
    try {
      await api.citizen.provideSupplement.mutate({
        target: { id: dossier.id, sequence: dossier.sequence },
        ...(note.trim() === "" ? {} : { note }),
      });
      onDone(words.askedSent);
    } catch (error) {
      setTried({ times: tried.times + 1, problem: failureText(failureOf(error), language) });
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isBusy) return;
    if (uploads.length > 0) void send();
    else setTried({ times: tried.times + 1, problem: words.askedMissing });
  };

  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{words.asked}</h2>
      <Notice tone="warning" title={words.askedBy(dayText(asked.answerBy, language))} language={language} />
      <ErrorSummary
        key={tried.times}
        language={language}
        problems={tried.problem === null ? [] : [{ field: "asked-1", text: tried.problem }]}
      />
      <form noValidate onSubmit={submit}>
        {asked.items.map((item, index) => (
          <AskedPaper
            key={`${item.component} ${item.title}`}
            id={`asked-${index + 1}`}
            item={item}
            dossier={dossier.id}
            uploads={uploads}
            onUploads={(change) => {
              setAdded((held) => change(held ?? before));
              setTried({ times: tried.times, problem: null });
            }}
          />
        ))}
        <LongTextInput
          id="asked-note"
          label={words.askedNote}
          isOptional
          language={language}
          value={note}
          maxLength={2000}
          onChange={(event) => setNote(event.target.value)}
        />
        <Button type="submit" isBusy={isBusy}>
          {words.askedSend}
        </Button>
      </form>
    </section>
  );
}
