import { askedPages } from "@motcua/domain";
import type { SeenDossier } from "../api/trpc.ts";
import { answerText } from "../form/answer-text.ts";
import { Facts } from "../frame/facts.tsx";
import { Section } from "../frame/section.tsx";
import { useLanguage } from "../language/language.tsx";

/** Nội dung tờ khai: the questions that were asked, in their order, with the answers. */
export function AnswersSection({ seen }: { readonly seen: SeenDossier }) {
  const { language, texts } = useLanguage();
  const { answers } = seen.dossier;
  const pages = askedPages(seen.procedure.form, answers);
  return (
    <Section title={texts.dossier.answers}>
      {pages.length === 0 && <p>{texts.dossier.noAnswers}</p>}
      {pages.map((page) => (
        <div key={page.id} className="answers">
          <h3>{page.title[language]}</h3>
          <Facts
            facts={page.fields.map((field) => [
              field.label[language],
              answerText(field, answers, language) || <span className="quiet">{texts.dossier.notAnswered}</span>,
            ])}
          />
        </div>
      ))}
    </Section>
  );
}
