import { filingTexts, vnd } from "@motcua/messages";
import { LinkButton } from "@motcua/ui";
import type { ReactNode } from "react";
import type { OwnDossier } from "../../filing/draft.ts";
import { useLanguage } from "../../portal/language.ts";

/** Kết quả: to download once nothing is owed, and to check on one's own device. */
export function DossierResult({ dossier }: { readonly dossier: OwnDossier }): ReactNode {
  const { id, code, trackingCode, hasResult, resultNumber, owedVnd } = dossier;
  const language = useLanguage();
  const { dossier: words } = filingTexts[language];
  if (!hasResult) return null;
  return (
    <section aria-labelledby="result">
      <h2 id="result">{words.result}</h2>
      {resultNumber !== null && <p>{words.resultNumber(resultNumber)}</p>}
      {owedVnd > 0 ? (
        <p>{words.resultUnpaid(vnd(owedVnd, language))}</p>
      ) : (
        <p className="row">
          <LinkButton href={`/api/dossiers/${id}/result.pdf`} download>
            {words.resultDownload}
          </LinkButton>
          <a href={`/kiem-tra?ma=${encodeURIComponent(code ?? trackingCode)}`}>{words.resultVerify}</a>
        </p>
      )}
    </section>
  );
}
