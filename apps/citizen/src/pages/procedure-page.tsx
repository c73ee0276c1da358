import { channelText, citizenTexts, onlineServiceText, procedureTitle } from "@motcua/messages";
import { Button, LinkButton, SummaryList } from "@motcua/ui";
import type { ReactNode } from "react";
import { filingHref } from "./local-links.ts";
import type { PageOf } from "./page-of.ts";
import { ProcedureFees } from "./procedure-fees.tsx";
import { ProcedureGlance } from "./procedure-glance.tsx";
import { ProcedureLegs } from "./procedure-legs.tsx";
import { ProcedurePapers } from "./procedure-papers.tsx";
import { PublishedConditions, PublishedResults, PublishedSteps } from "./procedure-publication.tsx";
import { ProcedureTime } from "./procedure-time.tsx";

const LONG_TITLE = 90;

/** Trang một thủ tục, in the order in which people ask: for whom, which papers, how long, how much, what do I get. */
export function ProcedurePage({ request }: { readonly request: PageOf<"procedure"> }): ReactNode {
  const { language, procedure, online, centre } = request;
  const { procedure: words } = citizenTexts[language];
  const { guidance } = procedure;
  const isOnline = online.mode !== "none" && procedure.channels.includes("online");
  return (
    <article>
      <h1
        lang={language === "vi" ? undefined : "vi"}
        className={procedure.title.length > LONG_TITLE ? "long-title" : undefined}
      >
        {procedureTitle(procedure.title)}
      </h1>
      {guidance && <p className="lead">{guidance.summary[language]}</p>}
      <ProcedureGlance request={request} />
      {isOnline ? (
        <p className="start">
          <LinkButton href={filingHref(procedure.code)}>{words.fileOnline}</LinkButton>
        </p>
      ) : (
        <p>{words.fileAtCounter(centre.name)}</p>
      )}
      <nav aria-label={words.contents} className="contents">
        <ul>
          {(["who", "papers", "time", "fee", "steps", "result", "law"] as const).map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{words[part]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <h2 id="who">{words.who}</h2>
      {guidance ? <p>{guidance.who[language]}</p> : <p lang="vi">{procedure.subjects.join("; ")}.</p>}
      <PublishedConditions procedure={procedure} language={language} />
      <ProcedurePapers procedure={procedure} language={language} isOnline={isOnline} />
      <ProcedureTime request={request} />
      <ProcedureFees request={request} />
      <h2 id="steps">{words.steps}</h2>
      {guidance && (
        <ol className="steps">
          {guidance.steps.map((step) => (
            <li key={step.vi}>{step[language]}</li>
          ))}
        </ol>
      )}
      <PublishedSteps procedure={procedure} language={language} />
      <ProcedureLegs legs={procedure.legs} language={language} />
      <h2 id="result">{words.result}</h2>
      {guidance ? <p>{guidance.result[language]}</p> : <PublishedResults procedure={procedure} />}
      <p>
        {words.returnBy}:{" "}
        {procedure.returnChannels
          .map((channel) => channelText(channel, language).toLocaleLowerCase(language))
          .join("; ")}
        .
      </p>
      <h2 id="law">{words.law}</h2>
      <SummaryList
        language={language}
        rows={[
          { key: "title", question: words.officialTitle, answer: <span lang="vi">{procedure.title}</span> },
          { key: "code", question: words.code, answer: procedure.code },
          { key: "field", question: words.field, answer: <span lang="vi">{procedure.field.title}</span> },
          { key: "level", question: words.level, answer: onlineServiceText(online, language) },
          ...executingRow(request),
          { key: "decision", question: words.decision, answer: <span lang="vi">{procedure.publicationDecision}</span> },
        ]}
      />
      <details>
        <summary>{words.lawSummary(procedure.legalBasis.length)}</summary>
        <ul lang="vi">
          {procedure.legalBasis.map(({ code, title }) => (
            <li key={code}>
              {code}: {title}
            </li>
          ))}
        </ul>
      </details>
      <h2 id="help">{words.help}</h2>
      <p>{words.helpText(centre.hotline)}</p>
      <p>
        <Button look="secondary" data-print="" hidden>
          {words.print}
        </Button>
      </p>
    </article>
  );
}

/** Cơ quan thực hiện, where the publication names one. */
const executingRow = ({ language, procedure: { publication } }: PageOf<"procedure">) =>
  publication && publication.executing.length > 0
    ? [
        {
          key: "executing",
          question: citizenTexts[language].procedure.executing,
          answer: <span lang="vi">{publication.executing.join("; ")}</span>,
        },
      ]
    : [];
