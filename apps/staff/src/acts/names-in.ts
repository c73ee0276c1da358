import type { Language, NameOf } from "@motcua/messages";
import type { SeenDossier } from "../api/trpc.ts";
import { paperName } from "../form/paper-name.ts";

/** Names of the papers, seals, agencies, legs and the procedure of a dossier, for a refusal that only knows their codes. */
export const namesIn =
  ({ procedure, seals, parts, agencies, transferTo }: SeenDossier, language: Language): NameOf =>
  (code) => {
    const component = procedure.components.find((each) => each.code === code);
    if (component) return paperName(component, language);
    const leg = procedure.legs.find((each) => each.id === code);
    if (leg) return leg.title[language];
    const asked = parts.find(({ agencyId }) => agencyId === code);
    if (asked) return asked.agency;
    const named = [...agencies, ...transferTo].find(({ id }) => id === code);
    if (named) return named.name;
    return seals.find((seal) => seal.id === code)?.title ?? (code === procedure.code ? procedure.title : code);
  };
