import { shortDayText } from "@motcua/messages";
import type { SeenDossier } from "../api/trpc.ts";
import { useLanguage } from "../language/language.tsx";
import { ActForm } from "./act-form.tsx";
import { useKept } from "./acting.ts";
import { blanks } from "./blanks.ts";
import { TypedChoice } from "./typed-choice.tsx";
import { TypedText } from "./typed-text.tsx";

const KINDS = ["correction", "replacement"] as const;

/** Đính chính, thay thế kết quả. What was annulled can only be replaced. */
export function ReissuePanel({ seen }: { readonly seen: SeenDossier }) {
  const { texts } = useLanguage();
  const words = texts.issuedResult.reissue;
  const { result } = seen.dossier;
  const kinds = KINDS.filter((kind) => kind === "replacement" || result?.standing !== "annulled");
  const [typed, setTyped] = useKept("typed", { kind: kinds.length === 1 ? "replacement" : "", reason: "" });
  const request = () => {
    const kind = kinds.find((each) => each === typed.kind);
    const problems = blanks(typed, { kind: words.kindMissing, reason: texts.acts.reasonMissing });
    return kind === undefined || problems.length > 0
      ? problems
      : ({ type: "reissue-result", kind, reason: typed.reason } as const);
  };
  return (
    <ActForm request={request}>
      {(errorOf) => {
        const wired = { typed, onType: setTyped, errorOf };
        return (
          <>
            {result !== null && <p>{words.result(result.number, shortDayText(result.issuedOn))}</p>}
            <TypedChoice
              {...wired}
              field="kind"
              label={words.kind}
              options={kinds.map((value) => ({ value, label: words[value], hint: words[`${value}Hint`] }))}
            />
            <TypedText {...wired} field="reason" label={texts.acts.reason} hint={words.reasonHint} rows={3} />
          </>
        );
      }}
    </ActForm>
  );
}
