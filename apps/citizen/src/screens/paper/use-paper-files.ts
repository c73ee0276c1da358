import { filingTexts, refusalText, type Language } from "@motcua/messages";
import type { Refusal } from "@motcua/domain";
import { useState } from "react";
import { fileRefusal } from "../../filing/file-refusal.ts";
import { uploadPaper, type UploadedPaper } from "../../filing/upload-paper.ts";
import { api } from "../../portal/api.ts";
import { failureOf } from "../../portal/failure.ts";
import { failureText } from "../../portal/failure-text.ts";

interface Sending {
  readonly name: string;
  readonly percent: number;
}

export interface PaperFilesState {
  readonly sending: Sending | null;
  readonly problem: string | null;
  readonly isSignedOut: boolean;
  /** How often something was tried; the error summary appears anew each time. */
  readonly tries: number;
  readonly said: string;
  readonly send: (files: readonly File[]) => Promise<void>;
  readonly remove: (upload: UploadedPaper) => Promise<void>;
}

interface PaperFilesOptions {
  readonly draft: string;
  readonly component: string;
  readonly language: Language;
  readonly onUploads: (change: (before: readonly UploadedPaper[]) => readonly UploadedPaper[]) => void;
}

/** Tải lên và xóa tệp of one paper, one file after the other. */
export function usePaperFiles({ draft, component, language, onUploads }: PaperFilesOptions): PaperFilesState {
  const { filing } = filingTexts[language];
  const [sending, setSending] = useState<Sending | null>(null);
  const [outcome, setOutcome] = useState<{
    readonly problem: string | null;
    readonly isSignedOut: boolean;
    readonly said: string;
    readonly tries: number;
  }>({ problem: null, isSignedOut: false, said: "", tries: 0 });
  const tell = (told: { readonly problem?: string; readonly isSignedOut?: boolean; readonly said?: string }): void =>
    setOutcome(({ tries }) => ({
      problem: told.problem ?? null,
      isSignedOut: told.isSignedOut ?? false,
      said: told.said ?? "",
      tries: tries + 1,
    }));
  const refused = (refusal: Refusal, name: string): void => {
    const { title, next } = refusalText(refusal, language);
    tell({ problem: `${name}: ${title}. ${next}` });
  };

  async function sendOne(file: File): Promise<boolean> {
    const refusal = await fileRefusal(file);
    if (refusal !== null) {
      refused(refusal, file.name);
      return false;
    }
    setSending({ name: file.name, percent: 0 });
    const answer = await uploadPaper({
      draft,
      component,
      file,
      onProgress: (percent) => setSending({ name: file.name, percent }),
    });
    setSending(null);
    switch (answer.kind) {
      case "uploaded":
        onUploads((before) => [...before, answer.upload]);
        tell({ said: filing.uploaded(file.name) });
        return true;
      case "refused":
        refused(answer.refusal, file.name);
        return false;
      case "signed-out":
        tell({ isSignedOut: true });
        return false;
      case "unreachable":
        tell({ problem: filing.uploadLost(file.name) });
        return false;
    }
  }

  return {
    sending,
    ...outcome,
    send: async (files) => {
      for (const file of files) if (!(await sendOne(file))) return;
    },
    remove: async (upload) => {
      try {
        await api.citizen.removeUpload.mutate({ id: upload.id });
        onUploads((before) => before.filter(({ id }) => id !== upload.id));
        tell({ said: filing.removed(upload.name) });
      } catch (error) {
        const failure = failureOf(error);
        if (failure.kind === "signed-out") tell({ isSignedOut: true });
        else tell({ problem: failureText(failure, language) });
      }
    },
  };
}
