import { LongTextInput, TextInput } from "@motcua/ui";
import { useLanguage } from "../language/language.tsx";
import { ActForm } from "./act-form.tsx";
import { useKept } from "./acting.ts";

const DAYS = "act-days";
const REASON = "act-reason";
const MOST_DAYS = 60;

/** Xin lỗi, hẹn lại (Mẫu 04). */
export function ReappointPanel() {
  const { language, texts } = useLanguage();
  const words = texts.acts;
  const [days, setDays] = useKept("days", "");
  const [reason, setReason] = useKept("reason", "");
  const request = () => {
    const workingDays = /^\d{1,2}$/.test(days.trim()) ? Number(days) : 0;
    const problems = [
      ...(workingDays < 1 || workingDays > MOST_DAYS ? [{ field: DAYS, text: words.reappoint.daysWrong }] : []),
      ...(reason.trim() === "" ? [{ field: REASON, text: words.reasonMissing }] : []),
    ];
    return problems.length > 0 ? problems : ({ type: "reappoint", workingDays, reason } as const);
  };
  return (
    <ActForm request={request}>
      {(errorOf) => (
        <>
          <p>{words.reappoint.intro}</p>
          <TextInput
            id={DAYS}
            label={words.reappoint.days}
            error={errorOf(DAYS)}
            language={language}
            room={4}
            inputMode="numeric"
            autoComplete="off"
            value={days}
            onChange={({ target }) => setDays(target.value)}
          />
          <LongTextInput
            id={REASON}
            label={words.reason}
            hint={words.reasonHint.reappoint}
            error={errorOf(REASON)}
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
