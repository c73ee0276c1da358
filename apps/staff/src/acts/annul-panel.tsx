import { useLanguage } from "../language/language.tsx";
import { ActForm } from "./act-form.tsx";
import { useKept } from "./acting.ts";
import { blanks } from "./blanks.ts";
import { TypedText } from "./typed-text.tsx";

/** Hủy bỏ kết quả: by a decision that says why. */
export function AnnulPanel() {
  const { texts } = useLanguage();
  const words = texts.issuedResult.annul;
  const [typed, setTyped] = useKept("typed", { decision: "", reason: "" });
  const request = () => {
    const problems = blanks(typed, { decision: words.decisionMissing, reason: texts.acts.reasonMissing });
    return problems.length > 0 ? problems : ({ type: "annul-result", ...typed } as const);
  };
  return (
    <ActForm request={request}>
      {(errorOf) => {
        const wired = { typed, onType: setTyped, errorOf };
        return (
          <>
            <p>{words.intro}</p>
            <TypedText {...wired} field="decision" label={words.decision} />
            <TypedText {...wired} field="reason" label={texts.acts.reason} hint={words.reasonHint} rows={3} />
          </>
        );
      }}
    </ActForm>
  );
}
