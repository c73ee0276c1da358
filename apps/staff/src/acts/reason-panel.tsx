import { LongTextInput } from "@motcua/ui";
import { useLanguage } from "../language/language.tsx";
import { ActForm } from "./act-form.tsx";
import { useKept } from "./acting.ts";

type Reasoned = "decline" | "send-back" | "withdraw" | "resume-clock";

const FIELD = "act-reason";

/** Từ chối tiếp nhận, trả lại thẩm định, rút hồ sơ, tính tiếp thời hạn: each says why. */
export function ReasonPanel({ act }: { readonly act: Reasoned }) {
  const { language, texts } = useLanguage();
  const [reason, setReason] = useKept("reason", "");
  const words = texts.acts;
  return (
    <ActForm
      request={() => (reason.trim() === "" ? [{ field: FIELD, text: words.reasonMissing }] : { type: act, reason })}
    >
      {(errorOf) => (
        <>
          {act === "resume-clock" && <p>{texts.appraisal.resume.intro}</p>}
          <LongTextInput
            id={FIELD}
            label={words.reason}
            hint={act === "resume-clock" ? texts.appraisal.resume.hint : words.reasonHint[act]}
            error={errorOf(FIELD)}
            language={language}
            maxLength={2000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </>
      )}
    </ActForm>
  );
}
