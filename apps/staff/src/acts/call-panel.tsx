import type { SeenDossier } from "../api/trpc.ts";
import { MomentChoice } from "../form/moment-choice.tsx";
import { dayField } from "../form/moment-choice-id.ts";
import { JUST_NOW, typedMoment } from "../form/typed-moment.ts";
import { useLanguage } from "../language/language.tsx";
import { ActForm } from "./act-form.tsx";
import { useKept } from "./acting.ts";
import { actField, blanks } from "./blanks.ts";
import { TypedChoice } from "./typed-choice.tsx";
import { TypedText } from "./typed-text.tsx";

const WHEN = actField("when");
const OUTCOMES = ["reached", "not-reached", "number-wrong"] as const;

/** Ghi cuộc gọi báo bổ sung: whom, and whether somebody answered. */
export function CallPanel({ seen }: { readonly seen: SeenDossier }) {
  const { texts } = useLanguage();
  const words = texts.deskActs.call;
  const [when, setWhen] = useKept("when", JUST_NOW);
  const [typed, setTyped] = useKept("typed", { outcome: "", number: seen.dossier.applicant.phone, note: "" });
  const request = () => {
    const calledAt = typedMoment(when);
    const outcome = OUTCOMES.find((each) => each === typed.outcome);
    if (calledAt === null || outcome === undefined)
      return [
        ...(calledAt === null ? [{ field: dayField(WHEN), text: texts.deskActs.when.wrong }] : []),
        ...blanks(typed, { outcome: words.outcomeMissing }),
      ];
    const number = typed.number.trim();
    const note = typed.note.trim();
    return {
      type: "log-supplement-call",
      outcome,
      ...(calledAt === undefined ? {} : { calledAt }),
      ...(number === "" ? {} : { number }),
      ...(note === "" ? {} : { note }),
    } as const;
  };
  return (
    <ActForm request={request}>
      {(errorOf) => {
        const wired = { typed, onType: setTyped, errorOf };
        return (
          <>
            <TypedChoice
              {...wired}
              field="outcome"
              label={words.outcome}
              options={OUTCOMES.map((value) => ({ value, label: words.outcomes[value] }))}
            />
            <MomentChoice id={WHEN} label={words.when} moment={when} error={errorOf(dayField(WHEN))} onType={setWhen} />
            <TypedText {...wired} field="number" label={words.number} isOptional room={20} most={20} />
            <TypedText {...wired} field="note" label={words.note} isOptional rows={2} />
          </>
        );
      }}
    </ActForm>
  );
}
