import type { SeenDossier } from "../api/trpc.ts";
import { Section } from "../frame/section.tsx";
import { useLanguage } from "../language/language.tsx";

const FIVE = ["received", "proposed", "approved", "sealed", "returned"] as const;

/** 5 tại chỗ: which of the five steps were done at the centre itself. */
export function OnTheSpotSection({ seen }: { readonly seen: SeenDossier }) {
  const { texts } = useLanguage();
  const words = texts.dossier;
  return (
    <Section title={words.onTheSpot}>
      <p>{words.onTheSpotCount(seen.onTheSpot.length)}</p>
      <ul className="spots">
        {FIVE.map((step) => {
          const isDone = seen.onTheSpot.includes(step);
          return (
            <li key={step} className={isDone ? "spot done" : "spot"}>
              <span aria-hidden="true">{isDone ? "✓" : "–"}</span> {words.spot[step]}
              <span className="visually-hidden">: {isDone ? words.onTheSpotDone : words.onTheSpotNot}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
