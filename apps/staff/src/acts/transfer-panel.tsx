import type { SeenDossier } from "../api/trpc.ts";
import { useLanguage } from "../language/language.tsx";
import { ActForm } from "./act-form.tsx";
import { useKept } from "./acting.ts";
import { blanks } from "./blanks.ts";
import { TypedChoice } from "./typed-choice.tsx";
import { TypedText } from "./typed-text.tsx";

/** Chuyển hồ sơ nộp nhầm nơi. */
export function TransferPanel({ seen }: { readonly seen: SeenDossier }) {
  const { texts } = useLanguage();
  const words = texts.deskActs.transfer;
  const [typed, setTyped] = useKept("typed", { office: "", document: "" });
  const request = () => {
    const problems = blanks(typed, { office: words.officeMissing, document: words.documentMissing });
    return problems.length > 0 ? problems : ({ type: "transfer", ...typed } as const);
  };
  return (
    <ActForm request={request}>
      {(errorOf) => {
        const wired = { typed, onType: setTyped, errorOf };
        return (
          <>
            <p>{words.intro}</p>
            <TypedChoice
              {...wired}
              field="office"
              label={words.office}
              options={seen.transferTo.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <TypedText {...wired} field="document" label={words.document} />
          </>
        );
      }}
    </ActForm>
  );
}
