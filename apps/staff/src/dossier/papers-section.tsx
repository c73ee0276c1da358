import { isOnPaper, type Paper } from "@motcua/domain";
import { Notice, Table, VisuallyHidden } from "@motcua/ui";
import type { SeenDossier } from "../api/trpc.ts";
import { namesIn } from "../acts/names-in.ts";
import { ProblemNotice } from "../frame/problem-notice.tsx";
import { Section } from "../frame/section.tsx";
import { useLanguage } from "../language/language.tsx";
import { files } from "../paths.ts";
import { ScanButton } from "./scan-button.tsx";
import { useScanning } from "./use-scanning.ts";

const takeFocus = (link: HTMLElement | null): void => link?.focus();

/** Giấy tờ: counted and uploaded, each file opened beside the work. */
export function PapersSection({ seen }: { readonly seen: SeenDossier }) {
  const { language, texts } = useLanguage();
  const { dossier, procedure } = seen;
  const words = texts.dossier;
  const nameOf = ({ component, title }: Paper): string =>
    procedure.components.find(({ code }) => code === component)?.plain[language] ?? title;
  const missing = procedure.components.filter(
    ({ need, code }) => need === "required" && !dossier.papers.some(({ component }) => component === code),
  );
  const scanning = useScanning();
  // The button that was pressed is gone: the person goes on at the scan.
  const scanned = scanning.isSuccess ? scanning.variables.component : null;
  const mayScan = seen.acts.includes("attach-scan");
  const scanOf = ({ component }: Paper, name: string) => (
    <ScanButton
      name={name}
      isBusy={scanning.isPending}
      onChoose={(file) => scanning.mutate({ dossier: dossier.id, sequence: dossier.sequence, component, file })}
    />
  );
  const view = (paper: Paper) =>
    paper.file === undefined ? (
      mayScan ? (
        scanOf(paper, nameOf(paper))
      ) : (
        <span className="quiet">{words.noFile}</span>
      )
    ) : (
      <a
        ref={isOnPaper(paper) && paper.component === scanned ? takeFocus : undefined}
        href={files.paper(dossier.id, paper.file.sha256)}
        target="_blank"
        rel="noopener"
        aria-label={words.viewPaper(paper.file.name)}
      >
        {words.view}
      </a>
    );
  return (
    <Section title={words.papers}>
      {missing.length > 0 && (
        <Notice tone="warning" title={words.missing} language={language}>
          <ul>
            {missing.map(({ code, plain }) => (
              <li key={code}>{plain[language]}</li>
            ))}
          </ul>
        </Notice>
      )}
      {mayScan && seen.unscanned.length > 0 && <p className="quiet">{words.unscanned(seen.unscanned.length)}</p>}
      {scanning.error && (
        <ProblemNotice key={scanning.submittedAt} error={scanning.error} nameOf={namesIn(seen, language)} takesFocus />
      )}
      {dossier.papers.length === 0 ? (
        <p>{words.noPapers}</p>
      ) : (
        <Table
          caption={<VisuallyHidden>{words.papers}</VisuallyHidden>}
          columns={[
            {
              key: "paper",
              header: words.paper,
              cell: (paper) => (
                <>
                  {nameOf(paper)}
                  {paper.file !== undefined && <span className="quiet"> · {paper.file.name}</span>}
                </>
              ),
            },
            { key: "originals", header: words.originals, isNumeric: true, cell: ({ originals }) => originals },
            { key: "certified", header: words.certified, isNumeric: true, cell: ({ certified }) => certified },
            { key: "photocopies", header: words.photocopies, isNumeric: true, cell: ({ photocopies }) => photocopies },
            { key: "file", header: words.file, cell: view },
          ]}
          rows={dossier.papers}
          rowKey={(paper) => `${paper.component} ${paper.title} ${paper.file?.sha256 ?? ""}`}
        />
      )}
    </Section>
  );
}
