import type { Language, NameOf } from "@motcua/messages";
import type { SeenDossier } from "../api/trpc.ts";

/** Names of the papers, seals and the procedure of a dossier, for a refusal that only knows their codes. */
export const namesIn =
  ({ procedure, seals }: SeenDossier, language: Language): NameOf =>
  (code) =>
    procedure.components.find((component) => component.code === code)?.plain[language] ??
    seals.find((seal) => seal.id === code)?.title ??
    (code === procedure.code ? procedure.title : code);
