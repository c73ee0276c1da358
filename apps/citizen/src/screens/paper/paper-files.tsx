import { filingTexts } from "@motcua/messages";
import { Button, FileInput } from "@motcua/ui";
import { useId, type ReactNode } from "react";
import { ACCEPTED_FILES } from "../../filing/file-refusal.ts";
import type { UploadedPaper } from "../../filing/upload-paper.ts";
import { useLanguage } from "../../portal/language.ts";
import { SignedOutNotice } from "../../portal/signed-out-notice.tsx";
import type { PaperFilesState } from "./use-paper-files.ts";

const MOST_MEGABYTES = 10;

interface PaperFilesProps {
  readonly id: string;
  readonly label: string;
  readonly problem: string | null;
  readonly uploads: readonly UploadedPaper[];
  readonly files: PaperFilesState;
  readonly onChoose?: () => void;
  readonly listHeading?: "h2" | "h4";
}

/** Tệp của một giấy tờ: those that are there, and one more. */
export function PaperFiles({
  id,
  label,
  problem,
  uploads,
  files,
  onChoose,
  listHeading: Heading = "h2",
}: PaperFilesProps): ReactNode {
  const language = useLanguage();
  const { filing, words } = filingTexts[language];
  const listId = useId();
  return (
    <>
      {uploads.length > 0 && (
        <>
          <Heading id={listId}>{filing.uploadedFiles}</Heading>
          <ul className="file-list" aria-labelledby={listId}>
            {uploads.map((upload) => (
              <li key={upload.id}>
                <span>{upload.name}</span>
                <Button
                  look="link"
                  aria-label={filing.removeFile(upload.name)}
                  onClick={() => void files.remove(upload).then(() => document.getElementById(id)?.focus())}
                >
                  {words.remove}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <FileInput
        id={id}
        label={label}
        hint={`${filing.papersHint(MOST_MEGABYTES)} ${filing.paperTips}`}
        error={problem}
        language={language}
        accept={ACCEPTED_FILES}
        multiple
        onChange={(event) => {
          onChoose?.();
          const chosen = [...(event.target.files ?? [])];
          // The same file may be chosen again after it failed or was removed.
          event.target.value = "";
          void files.send(chosen);
        }}
      />
      <div role="status" className="said">
        {files.said}
      </div>
      {files.sending && (
        <p>
          <label htmlFor={`${id}-progress`}>{filing.uploading(files.sending.name, files.sending.percent)}</label>
          <progress id={`${id}-progress`} max={100} value={files.sending.percent} />
        </p>
      )}
      {files.isSignedOut && <SignedOutNotice />}
    </>
  );
}
