import type { Component, Procedure } from "@motcua/domain";
import { citizenTexts, type Language } from "@motcua/messages";
import type { ReactNode } from "react";

interface ProcedurePapersProps {
  readonly procedure: Pick<Procedure, "components">;
  readonly language: Language;
  readonly isOnline: boolean;
}

const ORDER: readonly Component["need"][] = ["form", "required", "if-applicable", "shown"];

/** Thành phần hồ sơ, in plain words; the official name is one tap away. */
export function ProcedurePapers({ procedure, language, isOnline }: ProcedurePapersProps): ReactNode {
  const { procedure: words } = citizenTexts[language];
  const needs = {
    form: words.form,
    required: words.required,
    "if-applicable": words.ifApplicable,
    shown: words.shown,
  } as const;
  return (
    <>
      <h2 id="papers">{words.papers}</h2>
      {isOnline && <p>{words.papersOnline}</p>}
      {ORDER.map((need) => {
        const papers = procedure.components.filter((component) => component.need === need);
        return papers.length === 0 ? null : (
          <section key={need} aria-labelledby={`papers-${need}`}>
            <h3 id={`papers-${need}`}>{needs[need]}</h3>
            <ul className="paper-list">
              {papers.map((paper) => (
                <Paper key={paper.code} paper={paper} language={language} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Paper({ paper, language }: { readonly paper: Component; readonly language: Language }): ReactNode {
  const { procedure: words } = citizenTexts[language];
  const copies = words.copies(paper.originals, paper.copies);
  const isCounted = copies !== "" && paper.need !== "form";
  return (
    <li>
      <span lang={paper.plain[language] === paper.title ? "vi" : undefined}>{paper.plain[language]}</span>
      {isCounted && <span className="quiet"> ({copies})</span>}
      {paper.listedUnder && (
        <span className="quiet paper-heading">
          {words.listedUnder}: <span lang="vi">{paper.listedUnder.join("; ")}</span>
        </span>
      )}
      {paper.title !== paper.plain.vi && (
        <details>
          <summary>{words.officialName}</summary>
          <p lang="vi">{paper.title}</p>
        </details>
      )}
    </li>
  );
}
