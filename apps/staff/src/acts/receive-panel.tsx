import type { SeenDossier } from "../api/trpc.ts";
import {
  claimedExemptions,
  evidenceField,
  unprovedExemptions,
  type TypedExemptions,
} from "../form/claimed-exemptions.ts";
import { ExemptionFields } from "../form/exemption-fields.tsx";
import { useLanguage } from "../language/language.tsx";
import { ActForm } from "./act-form.tsx";
import { useKept } from "./acting.ts";

/** Tiếp nhận: what it does, and from which fees the citizen has shown to be exempt. */
export function ReceivePanel({ seen }: { readonly seen: SeenDossier }) {
  const { texts } = useLanguage();
  const { exemptible } = seen;
  const [typed, setTyped] = useKept<TypedExemptions>("exemptions", {});
  const request = () => {
    const unproved = unprovedExemptions(exemptible, typed);
    if (unproved.length > 0)
      return unproved.map((fee) => ({ field: evidenceField(fee), text: texts.exemption.evidenceMissing }));
    return { type: "receive", exemptions: claimedExemptions(exemptible, typed) } as const;
  };
  return (
    <ActForm request={request}>
      {(errorOf) => (
        <>
          <p>{texts.acts.confirm.receive}</p>
          {exemptible.length > 0 && (
            <details open={Object.keys(typed).length > 0 || undefined}>
              <summary>{texts.exemption.title}</summary>
              <ExemptionFields fees={exemptible} typed={typed} onType={setTyped} errorOf={errorOf} />
            </details>
          )}
        </>
      )}
    </ActForm>
  );
}
