import { dueChangeText, filingTexts, stepText } from "@motcua/messages";
import { Timeline } from "@motcua/ui";
import type { ReactNode } from "react";
import type { OwnDossier } from "../../filing/draft.ts";
import { useLanguage } from "../../portal/language.ts";
import { moment } from "@motcua/domain";

/** Quá trình giải quyết, newest first; officers by their part, never by name. */
export function DossierSteps({ steps }: Pick<OwnDossier, "steps">): ReactNode {
  const language = useLanguage();
  const { dossier: words } = filingTexts[language];
  const doers = { citizen: words.byCitizen, staff: words.byStaff, system: words.bySystem } as const;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{words.timeline}</h2>
      <Timeline
        language={language}
        steps={steps
          .map(({ type, at, by, dueChange }, index) => ({
            key: `${index} ${type}`,
            at: moment(at),
            text: {
              title: stepText(type, language),
              detail: dueChange ? dueChangeText(dueChange, language) : null,
              by: doers[by],
              place: null,
            },
          }))
          .toReversed()}
      />
    </section>
  );
}
