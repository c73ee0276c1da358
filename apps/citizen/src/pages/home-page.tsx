import { citizenTexts } from "@motcua/messages";
import type { ReactNode } from "react";
import { searchHref } from "./local-links.ts";
import type { PageOf } from "./page-of.ts";
import { ProcedureList } from "./procedure-list.tsx";
import { SearchForm } from "./search-form.tsx";

/** Trang đầu: one big question, then what people need most. */
export function HomePage({ request: { language, popular, fields } }: { readonly request: PageOf<"home"> }): ReactNode {
  const { home } = citizenTexts[language];
  return (
    <>
      <section className="home-search">
        <h1>{home.title}</h1>
        <p className="lead">{home.lead}</p>
        <SearchForm language={language} label={home.searchLabel} query="" />
      </section>
      <section aria-labelledby="popular" className="popular">
        <h2 id="popular">{home.popular}</h2>
        <ProcedureList procedures={popular} language={language} headingLevel={3} />
      </section>
      <section aria-labelledby="fields">
        <h2 id="fields">{home.fields}</h2>
        <ul className="field-list">
          {fields.map(({ title, count }) => (
            <li key={title}>
              <a href={searchHref(title)} lang={language === "vi" ? undefined : "vi"}>
                {title}
              </a>{" "}
              <span className="quiet">{home.fieldCount(count)}</span>
            </li>
          ))}
        </ul>
      </section>
      <div className="home-doors">
        <section aria-labelledby="door-follow">
          <h2 id="door-follow">{home.haveFiled}</h2>
          <p>{home.followLead}</p>
          <p>
            <a href="/theo-doi">{home.followLink}</a>
          </p>
        </section>
        <section aria-labelledby="door-verify">
          <h2 id="door-verify">{home.haveResult}</h2>
          <p>{home.verifyLead}</p>
          <p>
            <a href="/kiem-tra">{home.verifyLink}</a>
          </p>
        </section>
      </div>
    </>
  );
}
