import { useLanguage } from "../language/language.tsx";
import { ActForm } from "./act-form.tsx";
import { useKept } from "./acting.ts";
import { blanks } from "./blanks.ts";
import { TypedText } from "./typed-text.tsx";

/** Tạm dừng tính thời hạn: only on a ground in special law, which is named. */
export function StopClockPanel() {
  const { texts } = useLanguage();
  const words = texts.appraisal.stop;
  const [typed, setTyped] = useKept("typed", { document: "", clause: "", reason: "" });
  const request = () => {
    const problems = blanks(typed, { document: words.documentMissing, reason: texts.acts.reasonMissing });
    if (problems.length > 0) return problems;
    const document = typed.document.trim();
    const clause = typed.clause.trim();
    const ground = clause === "" ? { document } : { document, clause };
    return { type: "stop-clock", ground, reason: typed.reason } as const;
  };
  return (
    <ActForm request={request}>
      {(errorOf) => {
        const wired = { typed, onType: setTyped, errorOf };
        return (
          <>
            <p>{words.intro}</p>
            <TypedText {...wired} field="document" label={words.document} hint={words.documentHint} />
            <TypedText {...wired} field="clause" label={words.clause} isOptional room={20} />
            <TypedText {...wired} field="reason" label={texts.acts.reason} hint={words.hint} rows={3} />
          </>
        );
      }}
    </ActForm>
  );
}
