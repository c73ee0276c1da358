import { MomentChoice } from "../form/moment-choice.tsx";
import { dayField } from "../form/moment-choice-id.ts";
import { EARLIER, typedMoment } from "../form/typed-moment.ts";
import { useLanguage } from "../language/language.tsx";
import { ActForm } from "./act-form.tsx";
import { useKept } from "./acting.ts";
import { actField, blanks } from "./blanks.ts";
import { TypedText } from "./typed-text.tsx";

const WHEN = actField("when");

/** Ghi biên bản thẩm tra, xác minh: when, where, with whom, and what was found. */
export function InspectPanel() {
  const { texts } = useLanguage();
  const words = texts.appraisal.inspect;
  const [when, setWhen] = useKept("when", EARLIER);
  const [typed, setTyped] = useKept("typed", { place: "", participants: "", content: "" });
  const request = () => {
    const at = typedMoment(when);
    const missing = blanks(typed, {
      place: words.placeMissing,
      participants: words.participantsMissing,
      content: words.contentMissing,
    });
    if (at === null) return [{ field: dayField(WHEN), text: texts.deskActs.when.wrong }, ...missing];
    if (missing.length > 0) return missing;
    const participants = typed.participants
      .split("\n")
      .map((each) => each.trim())
      .filter((each) => each !== "");
    const { place, content } = typed;
    return { type: "inspect", place, participants, content, ...(at === undefined ? {} : { at }) } as const;
  };
  return (
    <ActForm request={request}>
      {(errorOf) => {
        const wired = { typed, onType: setTyped, errorOf };
        return (
          <>
            <p>{words.intro}</p>
            <MomentChoice id={WHEN} label={words.when} moment={when} error={errorOf(dayField(WHEN))} onType={setWhen} />
            <TypedText {...wired} field="place" label={words.place} />
            <TypedText
              {...wired}
              field="participants"
              label={words.participants}
              hint={words.participantsHint}
              rows={3}
            />
            <TypedText {...wired} field="content" label={words.content} rows={4} />
          </>
        );
      }}
    </ActForm>
  );
}
