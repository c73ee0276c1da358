import { citizenTexts, procedureTitle, type Language } from "@motcua/messages";
import type { ReactNode } from "react";
import { procedureHref } from "./local-links.ts";
import type { ProcedureLine } from "./page-request.ts";

interface ProcedureListProps {
  readonly procedures: readonly ProcedureLine[];
  readonly language: Language;
  readonly headingLevel: 2 | 3;
}

/** Danh sách thủ tục: name, what it is for, where it can be filed. */
export function ProcedureList({ procedures, language, headingLevel }: ProcedureListProps): ReactNode {
  const { procedures: words } = citizenTexts[language];
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return (
    <ul className="procedure-list">
      {procedures.map(({ code, title, summary, online }) => (
        <li key={code}>
          <Heading className="procedure-name">
            <a href={procedureHref(code)} lang={language === "vi" ? undefined : "vi"}>
              {procedureTitle(title)}
            </a>
          </Heading>
          {summary && <p>{summary[language]}</p>}
          <p className="quiet">{online.mode === "none" ? words.atCounter : words.online}</p>
        </li>
      ))}
    </ul>
  );
}
