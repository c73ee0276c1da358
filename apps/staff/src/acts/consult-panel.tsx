import type { SeenDossier } from "../api/trpc.ts";
import { useLanguage } from "../language/language.tsx";
import { ActForm } from "./act-form.tsx";
import { useKept } from "./acting.ts";
import { actField, blanks } from "./blanks.ts";
import { TypedChoice } from "./typed-choice.tsx";
import { TypedText } from "./typed-text.tsx";

const MOST_DAYS = 60;

/** Lấy ý kiến cơ quan khác: with its question and its own deadline. */
export function ConsultPanel({ seen }: { readonly seen: SeenDossier }) {
  const { texts } = useLanguage();
  const words = texts.appraisal.consult;
  const [typed, setTyped] = useKept("typed", { agency: "", content: "", days: "" });
  const request = () => {
    const answerIn = /^\d{1,2}$/.test(typed.days.trim()) ? Number(typed.days) : 0;
    const problems = [
      ...blanks(typed, { agency: words.agencyMissing, content: words.contentMissing }),
      ...(answerIn < 1 || answerIn > MOST_DAYS ? [{ field: actField("days"), text: words.daysWrong }] : []),
    ];
    const { agency, content } = typed;
    return problems.length > 0 ? problems : ({ type: "consult", agency, content, answerIn } as const);
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
              field="agency"
              label={words.agency}
              options={seen.agencies.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <TypedText {...wired} field="content" label={words.content} rows={4} />
            <TypedText {...wired} field="days" label={words.days} room={4} isNumber />
          </>
        );
      }}
    </ActForm>
  );
}
