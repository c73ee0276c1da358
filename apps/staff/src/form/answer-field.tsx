import type { Answers, FormField } from "@motcua/domain";
import { CheckboxGroup, DayInput, LongTextInput, RadioGroup, TextInput, type FieldProps } from "@motcua/ui";
import type { Language } from "@motcua/messages";
import { answerField } from "./answer-field-id.ts";

interface Props {
  readonly field: FormField;
  readonly answers: Answers;
  readonly error: string | null;
  readonly language: Language;
  readonly onAnswer: (given: string | readonly string[]) => void;
}

/** Một câu hỏi của tờ khai, from its data. */
export function AnswerField({ field, answers, error, language, onAnswer }: Props) {
  const given = answers[field.id];
  const text = typeof given === "string" ? given : "";
  const asked: FieldProps = {
    id: answerField(field.id),
    label: field.label[language],
    error,
    language,
    isOptional: field.optional === true,
    ...(field.hint === undefined ? {} : { hint: field.hint[language] }),
  };
  const typed = {
    value: text,
    autoComplete: "off",
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onAnswer(target.value),
  };
  switch (field.kind) {
    case "choice":
      return <RadioGroup {...asked} options={optionsOf(field, language)} value={text} onChoose={onAnswer} />;
    case "choices":
      return (
        <CheckboxGroup
          {...asked}
          options={optionsOf(field, language)}
          values={typeof given === "string" ? [given] : (given ?? [])}
          onChoose={onAnswer}
        />
      );
    case "day":
      return <DayInput {...asked} defaultValue={text} onDayChange={onAnswer} />;
    case "long-text":
      return <LongTextInput {...asked} {...typed} rows={2} maxLength={field.maxLength ?? 2000} />;
    case "text":
      return <TextInput {...asked} {...typed} maxLength={field.maxLength ?? 500} />;
    case "whole-number":
      return <TextInput {...asked} {...typed} room={4} inputMode="numeric" />;
    case "personal-number":
      return <TextInput {...asked} {...typed} room={20} inputMode="numeric" maxLength={20} />;
    case "phone":
      return <TextInput {...asked} {...typed} room={20} type="tel" maxLength={20} />;
    case "email":
      return <TextInput {...asked} {...typed} type="email" maxLength={254} />;
    case "full-name":
    case "address":
      return <TextInput {...asked} {...typed} maxLength={500} />;
  }
}

const optionsOf = (field: FormField & { readonly kind: "choice" | "choices" }, language: Language) =>
  field.options.map(({ value, label }) => ({ value, label: label[language] }));
