import { citizenTexts } from "@motcua/messages";
import { FileInput, Notice } from "@motcua/ui";
import type { ReactNode } from "react";
import { followHref } from "./local-links.ts";
import type { PageOf } from "./page-of.ts";

/** Kiểm tra văn bản: by the script on this device, or by any PDF reader. */
export function VerifyPage({ request: { language, query } }: { readonly request: PageOf<"verify"> }): ReactNode {
  const { verify } = citizenTexts[language];
  return (
    <>
      <h1>{verify.title}</h1>
      {query !== "" && (
        <Notice tone="info" title={verify.codeTitle(query)} language={language}>
          <p>{verify.codeNext}</p>
          <p>
            <a href={followHref(query)}>{verify.codeLink}</a>
          </p>
        </Notice>
      )}
      <p className="lead">{verify.lead}</p>
      <div id="verify-tool" className="verify-tool" hidden>
        <FileInput
          id="verify-file"
          label={verify.label}
          hint={`${verify.hint} ${verify.private}`}
          language={language}
          accept="application/pdf,.pdf"
        />
        <p className="quiet">{verify.drop}</p>
      </div>
      <div role="status">
        <p id="verify-busy" hidden>
          {verify.reading}
        </p>
      </div>
      <div role="alert">
        <div id="verify-failed" hidden>
          <h2>{verify.failedTitle}</h2>
          <p>{verify.failedNext}</p>
        </div>
      </div>
      <div id="verify-answer" />
      <h2>{verify.manualTitle}</h2>
      <p>{verify.manualLead}</p>
      <ol>
        {verify.manualSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}
