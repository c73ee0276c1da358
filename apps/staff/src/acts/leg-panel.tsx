import type { SeenDossier } from "../api/trpc.ts";
import { useLanguage } from "../language/language.tsx";
import { ActForm } from "./act-form.tsx";
import { useKept } from "./acting.ts";
import { blanks } from "./blanks.ts";
import { TypedChoice } from "./typed-choice.tsx";
import { TypedText } from "./typed-text.tsx";

const OUTCOMES = ["grant", "refuse"] as const;

/** Hoàn thành phần việc liên thông: only the parts this officer may finish. */
export function LegPanel({ seen }: { readonly seen: SeenDossier }) {
  const { language, texts } = useLanguage();
  const words = texts.appraisal.leg;
  const mine = seen.parts.filter(({ kind, isMine }) => kind === "leg" && isMine);
  const [typed, setTyped] = useKept("typed", { leg: mine.length === 1 ? mine[0]!.id : "", outcome: "", note: "" });
  const request = () => {
    const outcome = OUTCOMES.find((each) => each === typed.outcome);
    const problems = blanks(typed, { leg: words.whichMissing, outcome: words.outcomeMissing });
    if (outcome === undefined || problems.length > 0) return problems;
    const note = typed.note.trim();
    return { type: "finish-leg", leg: typed.leg, outcome, ...(note === "" ? {} : { note }) } as const;
  };
  return (
    <ActForm request={request}>
      {(errorOf) => {
        const wired = { typed, onType: setTyped, errorOf };
        return (
          <>
            <TypedChoice
              {...wired}
              field="leg"
              label={words.which}
              options={mine.map(({ id, title, agency }) => ({
                value: id,
                label: title?.[language] ?? id,
                hint: agency,
              }))}
            />
            <TypedChoice
              {...wired}
              field="outcome"
              label={words.outcome}
              options={[
                { value: "grant", label: words.granted },
                { value: "refuse", label: words.refused },
              ]}
            />
            <TypedText {...wired} field="note" label={words.note} isOptional rows={2} />
          </>
        );
      }}
    </ActForm>
  );
}
