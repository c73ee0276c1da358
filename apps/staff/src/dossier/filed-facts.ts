import { momentText, type Language, type staffTexts } from "@motcua/messages";
import type { SeenDossier } from "../api/trpc.ts";
import type { Fact } from "../frame/facts.tsx";

/** Nộp thế nào: with whose help, for which other office, and with what the post delivered it. */
export function filedFacts(
  { dossier, takenAt }: SeenDossier,
  texts: (typeof staffTexts)[Language],
  language: Language,
): readonly (Fact | null)[] {
  const { assisted, postalRecord } = dossier;
  const { assistedReasons, assistedConsents, postalCompleteYes, postalCompleteNo } = texts.counter;
  return [
    assisted === null
      ? null
      : [
          texts.dossier.assisted,
          [assistedReasons[assisted.reason], assistedConsents[assisted.consent], assisted.note]
            .filter(Boolean)
            .join("; "),
        ],
    takenAt === null ? null : [texts.dossier.takenAt, takenAt],
    postalRecord === null
      ? null
      : [
          texts.dossier.postalRecord,
          [
            postalRecord.number,
            momentText(postalRecord.signedAt, language),
            String(postalRecord.items),
            postalRecord.complete ? postalCompleteYes : postalCompleteNo,
          ].join("; "),
        ],
  ];
}
