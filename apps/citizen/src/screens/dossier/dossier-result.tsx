import { filingTexts } from "@motcua/messages";
import { LinkButton } from "@motcua/ui";
import type { ReactNode } from "react";
import type { OwnDossier } from "../../filing/draft.ts";
import { useLanguage } from "../../portal/language.ts";

/** Kết quả: to download, and to check on one's own device. */
export function DossierResult({ dossier: { id, code, trackingCode, hasResult, resultNumber } }: { readonly dossier: OwnDossier }): ReactNode {
  const { dossier: words } = filingTexts[useLanguage()];
  if (!hasResult) return null;
  return (
    <section aria-labelledby="result">
      <h2 id="result">{words.result}</h2>
      {resultNumber !== null && <p>{words.resultNumber(resultNumber)}</p>}
      <p className="row">
        <LinkButton href={`/api/dossiers/${id}/result.pdf`} download>
          {words.resultDownload}
        </LinkButton>
        <a href={`/kiem-tra?ma=${encodeURIComponent(code ?? trackingCode)}`}>{words.resultVerify}</a>
      </p>
    </section>
  );
}
