import { citizenTexts } from "@motcua/messages";
import type { ReactNode } from "react";
import type { PageOf } from "./page-of.ts";
import { ProcedureList } from "./procedure-list.tsx";
import { SearchForm } from "./search-form.tsx";

/** Kết quả tìm thủ tục. */
export function ProceduresPage({
  request: { language, query, found, centre },
}: {
  readonly request: PageOf<"procedures">;
}): ReactNode {
  const { procedures } = citizenTexts[language];
  return (
    <>
      <h1>{query.trim() === "" ? procedures.allTitle : procedures.title}</h1>
      <SearchForm language={language} label={procedures.searchLabel} query={query} />
      <p className="result-count" role="status">
        {query.trim() === ""
          ? procedures.count(found.length)
          : `${procedures.foundTitle(query)}: ${procedures.count(found.length).toLocaleLowerCase(language)}`}
      </p>
      {found.length === 0 ? (
        <>
          <p>{procedures.noneNext}</p>
          <p>{procedures.noneCall(centre.hotline)}</p>
          <p>
            <a href="/thu-tuc">{procedures.showAll}</a>
          </p>
        </>
      ) : (
        <ProcedureList procedures={found} language={language} headingLevel={2} />
      )}
    </>
  );
}
