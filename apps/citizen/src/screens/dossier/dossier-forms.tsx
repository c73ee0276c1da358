import { filingTexts } from "@motcua/messages";
import type { ReactNode } from "react";
import type { OwnDossier } from "../../filing/draft.ts";
import { useLanguage } from "../../portal/language.ts";

/** Giấy tờ của hồ sơ: the forms the office issued, as PDF. */
export function DossierForms({ id, forms }: Pick<OwnDossier, "id" | "forms">): ReactNode {
  const { dossier: words } = filingTexts[useLanguage()];
  if (forms.length === 0) return null;
  return (
    <section aria-labelledby="forms">
      <h2 id="forms">{words.forms}</h2>
      <ul>
        {forms.map((kind) => (
          <li key={kind}>
            <a href={`/api/dossiers/${id}/forms/${kind}.pdf`} target="_blank" rel="noopener">
              {words.formNames[kind]} (PDF)
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
