import type { FormField } from "@motcua/domain";
import { filingTexts, type Language } from "@motcua/messages";
import { CheckboxGroup, DayInput, LongTextInput, RadioGroup, Select, TextInput } from "@motcua/ui";
import type { ReactNode } from "react";

type Answer = string | readonly string[];

interface QuestionFieldProps {
  readonly field: FormField;
  readonly answer: Answer | undefined;
  readonly error: string | undefined;
  readonly language: Language;
  readonly onAnswer: (answer: Answer) => void;
}

/** Beyond so many options a list is quicker than radios. */
const MOST_RADIOS = 12;

/** The id of a question's first control, where the error summary leads. */
export const controlId = (field: string): string => `q-${field}`;

/** Một câu hỏi của tờ khai, from data to a control of our own. */
export function QuestionField({ field, answer, error, language, onAnswer }: QuestionFieldProps): ReactNode {
  const text = typeof answer === "string" ? answer : "";
  const every = {
    id: controlId(field.id),
    label: field.label[language],
    hint: hintOf(field, language),
    error,
    isOptional: field.optional === true,
    language,
  };
  const typed = {
    ...every,
    value: text,
    onChange: (event: { readonly target: { readonly value: string } }) => onAnswer(event.target.value),
  };
  switch (field.kind) {
    case "choice": {
      const options = field.options.map(({ value, label }) => ({ value, label: label[language] }));
      return options.length > MOST_RADIOS ? (
        <Select {...typed} options={options} />
      ) : (
        <RadioGroup {...every} options={options} value={text} onChoose={onAnswer} />
      );
    }
    case "choices":
      return (
        <CheckboxGroup
          {...every}
          options={field.options.map(({ value, label }) => ({ value, label: label[language] }))}
          values={typeof answer === "string" ? [answer] : (answer ?? [])}
          onChoose={onAnswer}
        />
      );
    case "day":
      return (
        <DayInput
          {...every}
          defaultValue={text}
          onDayChange={onAnswer}
          isBirthday={field.prefill === "account.born-on"}
        />
      );
    case "long-text":
      return <LongTextInput {...typed} maxLength={field.maxLength} />;
    case "whole-number":
      return <TextInput {...typed} inputMode="numeric" autoComplete="off" room={12} />;
    case "personal-number":
      return <TextInput {...typed} inputMode="numeric" autoComplete="off" spellCheck={false} room={20} />;
    case "phone":
      return <TextInput {...typed} type="tel" autoComplete={isOwn(field) ? "tel" : "off"} room={20} />;
    case "email":
      return <TextInput {...typed} type="email" autoComplete={isOwn(field) ? "email" : "off"} spellCheck={false} />;
    case "address":
      return <TextInput {...typed} autoComplete={isOwn(field) ? "street-address" : "off"} />;
    case "full-name":
      return <TextInput {...typed} autoComplete={isOwn(field) ? "name" : "off"} spellCheck={false} />;
    case "text":
      return <TextInput {...typed} autoComplete="off" />;
  }
}

/** The person's own particulars, which the browser may fill in. */
const isOwn = (field: FormField): boolean => field.prefill !== undefined || field.id.startsWith("filing-");

function hintOf(field: FormField, language: Language): string | undefined {
  const parts = [
    field.hint?.[language],
    field.prefill === undefined ? undefined : filingTexts[language].filing.fromAccount,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(" ");
}
