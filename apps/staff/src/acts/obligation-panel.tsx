import { TextInput } from "@motcua/ui";
import { useLanguage } from "../language/language.tsx";
import { ActForm } from "./act-form.tsx";
import { useKept } from "./acting.ts";

const FIELD = "act-obligation";

/** Nghĩa vụ tài chính: the tax office's notice, or the proof that it is paid. */
export function ObligationPanel({ act }: { readonly act: "notify-obligation" | "prove-obligation" }) {
  const { language, texts } = useLanguage();
  const { notice, noticeHint, noticeMissing, proof, proofHint, proofMissing } = texts.acts.obligation;
  const [typed, setTyped] = useKept("paper", "");
  const isNotice = act === "notify-obligation";
  const request = () => {
    if (typed.trim() === "") return [{ field: FIELD, text: isNotice ? noticeMissing : proofMissing }];
    return isNotice ? ({ type: act, notice: typed } as const) : ({ type: "prove-obligation", proof: typed } as const);
  };
  return (
    <ActForm request={request}>
      {(errorOf) => (
        <TextInput
          id={FIELD}
          label={isNotice ? notice : proof}
          hint={isNotice ? noticeHint : proofHint}
          error={errorOf(FIELD)}
          language={language}
          maxLength={200}
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
    </ActForm>
  );
}
