import type { SeenDossier } from "../api/trpc.ts";
import { useLanguage } from "../language/language.tsx";
import { ActForm } from "./act-form.tsx";
import { useKept } from "./acting.ts";
import { blanks } from "./blanks.ts";
import { TypedChoice } from "./typed-choice.tsx";
import { TypedText } from "./typed-text.tsx";

/** Trả lời ý kiến: only the questions put to this officer's agency. */
export function AnswerPanel({ seen }: { readonly seen: SeenDossier }) {
  const { texts } = useLanguage();
  const words = texts.appraisal.answer;
  const mine = seen.parts.filter(({ kind, isMine }) => kind === "consultation" && isMine);
  const [typed, setTyped] = useKept("typed", { id: mine.length === 1 ? mine[0]!.id : "", agrees: "", answer: "" });
  const asked = mine.find(({ id }) => id === typed.id);
  const request = () => {
    const problems = blanks(typed, {
      id: words.whichMissing,
      agrees: words.agreesMissing,
      answer: words.textMissing,
    });
    const { id, agrees, answer } = typed;
    return problems.length > 0
      ? problems
      : ({ type: "answer-consultation", id, answer, agrees: agrees === "yes" } as const);
  };
  return (
    <ActForm request={request}>
      {(errorOf) => {
        const wired = { typed, onType: setTyped, errorOf };
        return (
          <>
            {mine.length > 1 && (
              <TypedChoice
                {...wired}
                field="id"
                label={words.which}
                options={mine.map(({ id, agency, content }) => ({
                  value: id,
                  label: agency,
                  ...(content === null ? {} : { hint: content }),
                }))}
              />
            )}
            {asked !== undefined && (
              <blockquote className="proposal">
                <p>
                  <strong>{words.asked}</strong>
                </p>
                <p lang="vi">{asked.content}</p>
              </blockquote>
            )}
            <TypedChoice
              {...wired}
              field="agrees"
              label={words.agrees}
              options={[
                { value: "yes", label: words.yes },
                { value: "no", label: words.no },
              ]}
            />
            <TypedText {...wired} field="answer" label={words.text} rows={4} />
          </>
        );
      }}
    </ActForm>
  );
}
