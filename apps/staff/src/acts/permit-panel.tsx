import { useLanguage } from "../language/language.tsx";
import { ActForm } from "./act-form.tsx";
import { useKept } from "./acting.ts";
import { blanks } from "./blanks.ts";
import { TypedText } from "./typed-text.tsx";

/** Cho phép yêu cầu bổ sung lần hai: on a ground, with its document. */
export function PermitPanel() {
  const { texts } = useLanguage();
  const words = texts.appraisal.permit;
  const [typed, setTyped] = useKept("typed", { ground: "", document: "" });
  const request = () => {
    const problems = blanks(typed, { ground: words.groundMissing, document: words.documentMissing });
    return problems.length > 0 ? problems : ({ type: "permit-second-supplement", ...typed } as const);
  };
  return (
    <ActForm request={request}>
      {(errorOf) => {
        const wired = { typed, onType: setTyped, errorOf };
        return (
          <>
            <p>{words.intro}</p>
            <TypedText {...wired} field="ground" label={words.ground} hint={words.groundHint} rows={3} />
            <TypedText {...wired} field="document" label={words.document} />
          </>
        );
      }}
    </ActForm>
  );
}
