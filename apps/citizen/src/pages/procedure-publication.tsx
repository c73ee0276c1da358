import type { Procedure } from "@motcua/domain";
import { citizenTexts, type Language } from "@motcua/messages";
import type { ReactNode } from "react";

interface PublishedProps {
  readonly procedure: Pick<Procedure, "publication" | "guidance">;
  readonly language: Language;
}

/** Trình tự thực hiện in the publication's own words: open where nobody has written plainer ones. */
export function PublishedSteps({ procedure: { publication, guidance }, language }: PublishedProps): ReactNode {
  const { procedure: words } = citizenTexts[language];
  if (publication === undefined || publication.steps.length === 0) return null;
  return (
    <details open={guidance === undefined}>
      <summary>{words.publishedSteps}</summary>
      <Paragraphs texts={publication.steps} />
    </details>
  );
}

/** Yêu cầu, điều kiện and the notes that stand among the published papers. */
export function PublishedConditions({ procedure: { publication }, language }: PublishedProps): ReactNode {
  const { procedure: words } = citizenTexts[language];
  const conditions = publication?.conditions;
  const notes = publication?.notes ?? [];
  return (
    <>
      {conditions !== undefined && (
        <details>
          <summary>{words.publishedConditions}</summary>
          <Paragraphs texts={[conditions]} />
        </details>
      )}
      {notes.length > 0 && (
        <details>
          <summary>{words.publishedNotes(notes.length)}</summary>
          <Paragraphs texts={notes} />
        </details>
      )}
    </>
  );
}

/** Kết quả by their official names. */
export const PublishedResults = ({ procedure }: { readonly procedure: Pick<Procedure, "results"> }): ReactNode => (
  <ul lang="vi">
    {procedure.results.map(({ code, title }) => (
      <li key={code}>{title}</li>
    ))}
  </ul>
);

const Paragraphs = ({ texts }: { readonly texts: readonly string[] }): ReactNode => (
  <div lang="vi">
    {texts.map((text) => (
      <p key={text}>{text}</p>
    ))}
  </div>
);
