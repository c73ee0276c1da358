import { Button } from "@motcua/ui";
import { AnswerField } from "../form/answer-field.tsx";
import { answerField } from "../form/answer-field-id.ts";
import { Section } from "../frame/section.tsx";
import { useLanguage } from "../language/language.tsx";
import type { WalkInPart } from "./walk-in-part.ts";
import { applicantOf, filledFrom, pagesOf } from "./walk-in.ts";

/** Tờ khai: every page that is asked, one below the other. */
export function WalkInAnswers({ procedure, walkIn, errorOf, onChange }: WalkInPart) {
  const { language, texts } = useLanguage();
  const pages = pagesOf(walkIn, procedure);
  if (pages.length === 0) return null;
  return (
    <Section title={texts.counter.form}>
      <p>
        <Button
          look="secondary"
          onClick={() => onChange({ answers: filledFrom(applicantOf(walkIn), procedure.form, walkIn.answers) })}
        >
          {texts.counter.fillFromOwner}
        </Button>
      </p>
      <div className="form-pages">
        {pages.map((page) => (
          <fieldset key={page.id} className="form-page">
            <legend>{page.title[language]}</legend>
            {page.intro && <p className="hint">{page.intro[language]}</p>}
            {page.fields.map((field) => (
              <AnswerField
                key={field.id}
                field={field}
                answers={walkIn.answers}
                error={errorOf(answerField(field.id))}
                language={language}
                onAnswer={(given) => onChange({ answers: { ...walkIn.answers, [field.id]: given } })}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </Section>
  );
}
