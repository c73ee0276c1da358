import type { SeenDossier } from "../api/trpc.ts";
import { useLanguage } from "../language/language.tsx";
import { ActForm } from "./act-form.tsx";

type Confirmed = "take-up" | "approve" | "accept-supplement" | "close-unanswered" | "assess-fee";

/** An act without fields: what it will do, once more, before it is done. */
export function ConfirmPanel({ act, seen }: { readonly act: Confirmed; readonly seen: SeenDossier }) {
  const { texts } = useLanguage();
  const { confirm } = texts.acts;
  const { proposal } = seen.dossier;
  return (
    <ActForm request={() => ({ type: act })}>
      {() => (
        <>
          <p>{confirm[act === "approve" && seen.dossier.status === "approved" ? "approve-again" : act]}</p>
          {act === "approve" && proposal !== null && (
            <blockquote className="proposal">
              <p>
                <strong>{proposal.outcome === "grant" ? texts.dossier.grant : texts.dossier.refuse}</strong>
              </p>
              <p lang="vi">{proposal.conclusion}</p>
            </blockquote>
          )}
        </>
      )}
    </ActForm>
  );
}
