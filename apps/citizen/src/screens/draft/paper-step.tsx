import { filingTexts } from "@motcua/messages";
import { Button, ErrorSummary } from "@motcua/ui";
import { useState, type ReactNode, type SubmitEvent } from "react";
import type { Component } from "../../filing/draft.ts";
import { paperName } from "../../filing/paper-name.ts";
import type { UploadedPaper } from "../../filing/upload-paper.ts";
import { useLanguage } from "../../portal/language.ts";
import { Screen } from "../../portal/screen.tsx";
import { PaperFiles } from "../paper/paper-files.tsx";
import { usePaperFiles } from "../paper/use-paper-files.ts";
import { StepHead, type StepPlace } from "./step-head.tsx";

interface PaperStepProps {
  readonly component: Component;
  readonly draft: string;
  readonly uploads: readonly UploadedPaper[];
  readonly onUploads: (change: (before: readonly UploadedPaper[]) => readonly UploadedPaper[]) => void;
  readonly place: StepPlace;
  readonly onDone: () => void;
}

/** Một giấy tờ: photographed or chosen, checked by its content, sent at once. */
export function PaperStep({ component, draft, uploads, onUploads, place, onDone }: PaperStepProps): ReactNode {
  const language = useLanguage();
  const { filing, words } = filingTexts[language];
  const files = usePaperFiles({ draft, component: component.code, language, onUploads });
  const [tried, setTried] = useState<{ readonly times: number; readonly text: string | null }>({
    times: 0,
    text: null,
  });
  const { name, more } = paperName(component.plain[language]);
  const isRequired = component.need === "required";

  const goOn = (event: SubmitEvent): void => {
    event.preventDefault();
    const missing = isRequired && uploads.length === 0 ? filing.paperMissing(name) : null;
    const text = files.sending === null ? missing : filing.paperWait;
    setTried({ times: tried.times + 1, text });
    if (text === null) onDone();
  };
  const problem = tried.text ?? files.problem;

  return (
    <Screen
      title={name}
      above={
        <>
          <ErrorSummary
            key={`${tried.times} ${files.tries}`}
            language={language}
            problems={problem === null ? [] : [{ field: "paper", text: problem }]}
          />
          <StepHead place={place} />
        </>
      }
    >
      {more !== "" && <p>{more}</p>}
      <p className="quiet">{isRequired ? filing.paperRequired : `${filing.paperIfApplicable}. ${filing.paperSkip}`}</p>
      {component.title !== component.plain.vi && (
        <details>
          <summary>{filing.paperOfficialName}</summary>
          <p lang="vi">{component.title}</p>
        </details>
      )}
      <form noValidate onSubmit={goOn}>
        <PaperFiles
          id="paper"
          label={filing.paperLabel}
          problem={problem}
          uploads={uploads}
          files={files}
          onChoose={() => setTried({ times: tried.times, text: null })}
        />
        <Button type="submit">{words.continue}</Button>
      </form>
    </Screen>
  );
}
