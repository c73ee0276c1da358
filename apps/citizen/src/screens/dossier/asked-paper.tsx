import type { SupplementItem } from "@motcua/domain";
import { filingTexts } from "@motcua/messages";
import type { ReactNode } from "react";
import type { UploadedPaper } from "../../filing/upload-paper.ts";
import { useLanguage } from "../../portal/language.ts";
import { PaperFiles } from "../paper/paper-files.tsx";
import { usePaperFiles } from "../paper/use-paper-files.ts";

interface AskedPaperProps {
  readonly id: string;
  readonly item: SupplementItem;
  readonly dossier: string;
  readonly uploads: readonly UploadedPaper[];
  readonly onUploads: (change: (before: readonly UploadedPaper[]) => readonly UploadedPaper[]) => void;
}

/** Where an item names no paper of the procedure, its file is kept under this name. */
const OTHER = "khac";

/** Một giấy tờ phải bổ sung, with its reason. */
export function AskedPaper({ id, item, dossier, uploads, onUploads }: AskedPaperProps): ReactNode {
  const language = useLanguage();
  const { dossier: words } = filingTexts[language];
  const component = item.component === "" ? OTHER : item.component;
  const files = usePaperFiles({ draft: dossier, component, language, onUploads });
  return (
    <div>
      <h3 lang="vi">{item.title}</h3>
      <p>
        <strong>{words.askedReason}:</strong> <span lang="vi">{item.reason}</span>
      </p>
      <PaperFiles
        id={id}
        label={words.askedUpload(item.title)}
        problem={files.problem}
        uploads={uploads.filter((upload) => upload.component === component)}
        files={files}
        listHeading="h4"
      />
    </div>
  );
}
