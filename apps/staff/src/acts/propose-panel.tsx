import { LongTextInput, RadioGroup } from "@motcua/ui";
import type { SeenDossier } from "../api/trpc.ts";
import { useLanguage } from "../language/language.tsx";
import { ActForm } from "./act-form.tsx";
import { useKept } from "./acting.ts";
import { draftedConclusion } from "./drafted-conclusion.ts";

type Outcome = "grant" | "refuse";

const OUTCOME = "act-outcome";
const CONCLUSION = "act-conclusion";

const isOutcome = (value: string): value is Outcome => value === "grant" || value === "refuse";

/** Trình kết quả thẩm định. Nothing is chosen beforehand; each outcome keeps its own text, so that a change of mind loses none. */
export function ProposePanel({ seen }: { readonly seen: SeenDossier }) {
  const { language, texts } = useLanguage();
  const words = texts.acts.propose;
  const [outcome, setOutcome] = useKept<Outcome | null>("outcome", null);
  const [conclusions, setConclusions] = useKept("conclusions", {
    grant: draftedConclusion(seen.procedure.results[0], seen.dossier.answers),
    refuse: "",
  });
  const conclusion = outcome === null ? "" : conclusions[outcome];
  const request = () => {
    if (outcome === null) return [{ field: OUTCOME, text: words.outcomeMissing }];
    if (conclusion.trim() === "") return [{ field: CONCLUSION, text: words.conclusionMissing }];
    return { type: "propose", outcome, conclusion: conclusion.trim() } as const;
  };
  return (
    <ActForm request={request}>
      {(errorOf) => (
        <>
          <RadioGroup
            id={OUTCOME}
            label={words.outcome}
            error={errorOf(OUTCOME)}
            language={language}
            options={[
              { value: "grant", label: words.grant },
              { value: "refuse", label: words.refuse },
            ]}
            value={outcome ?? undefined}
            onChoose={(value) => isOutcome(value) && setOutcome(value)}
          />
          {outcome !== null && (
            <LongTextInput
              id={CONCLUSION}
              label={outcome === "grant" ? words.conclusionGrant : words.conclusionRefuse}
              hint={outcome === "grant" ? words.hintGrant : words.hintRefuse}
              error={errorOf(CONCLUSION)}
              language={language}
              lang="vi"
              maxLength={2000}
              value={conclusion}
              onChange={({ target }) => setConclusions({ ...conclusions, [outcome]: target.value })}
            />
          )}
        </>
      )}
    </ActForm>
  );
}
