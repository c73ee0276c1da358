import type { Language, NameOf } from "@motcua/messages";
import type { SeenDossier } from "../api/trpc.ts";
import { paperName } from "../form/paper-name.ts";

/** Names of the papers, seals and the procedure of a dossier, for a refusal that only knows their codes. */
export const namesIn =
  ({ procedure, seals }: SeenDossier, language: Language): NameOf =>
  (code) => {
    const component = procedure.components.find((each) => each.code === code);
    if (component) return paperName(component, language);
    return seals.find((seal) => seal.id === code)?.title ?? (code === procedure.code ? procedure.title : code);
  };
