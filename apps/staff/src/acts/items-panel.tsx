import { CheckboxGroup, LongTextInput, TextInput, type SummedProblem } from "@motcua/ui";
import type { SeenDossier } from "../api/trpc.ts";
import { paperName } from "../form/paper-name.ts";
import { useLanguage } from "../language/language.tsx";
import { ActForm } from "./act-form.tsx";
import { useKept } from "./acting.ts";
import { askedFaults, NOTHING_ASKED, OTHER, supplementItems, type AskedFault } from "./asked-items.ts";

interface Props {
  readonly act: "ask-completion" | "ask-supplement";
  readonly seen: SeenDossier;
}

const PAPERS = "act-items";
const OTHER_TITLE = "act-other-title";
const reasonField = (component: string): string => `act-reason-${component}`;

/** Yêu cầu bổ sung (Mẫu 02): all at once, a reason for each paper. */
export function ItemsPanel({ act, seen }: Props) {
  const { language, texts } = useLanguage();
  const { components } = seen.procedure;
  const words = texts.acts.items;
  const [asked, setAsked] = useKept("items", NOTHING_ASKED);
  const nameOf = (code: string): string => {
    const component = components.find((each) => each.code === code);
    return component ? paperName(component, language) : words.other;
  };
  const problemOf = (fault: AskedFault): SummedProblem => {
    switch (fault.kind) {
      case "nothing":
        return { field: PAPERS, text: words.nothing };
      case "reason-missing":
        return { field: reasonField(fault.component), text: words.reasonMissing(nameOf(fault.component)) };
      case "title-missing":
        return { field: OTHER_TITLE, text: words.titleMissing };
    }
  };
  const request = () => {
    const faults = askedFaults(asked);
    return faults.length > 0
      ? faults.map(problemOf)
      : ({ type: act, items: supplementItems(asked, components) } as const);
  };
  return (
    <ActForm request={request}>
      {(errorOf) => (
        <>
          <p>
            {words.intro} {words.answerTimes}
          </p>
          <CheckboxGroup
            id={PAPERS}
            label={words.legend}
            error={errorOf(PAPERS)}
            language={language}
            options={components.map(({ code, plain }) => ({ value: code, label: plain[language] }))}
            values={asked.chosen}
            onChoose={(chosen) => setAsked({ ...asked, chosen })}
          />
          {asked.chosen.map((code) => (
            <LongTextInput
              key={code}
              id={reasonField(code)}
              label={words.reasonFor(nameOf(code))}
              error={errorOf(reasonField(code))}
              language={language}
              rows={2}
              maxLength={2000}
              value={asked.reasons[code] ?? ""}
              onChange={({ target }) => setAsked({ ...asked, reasons: { ...asked.reasons, [code]: target.value } })}
            />
          ))}
          <fieldset>
            <legend>{words.other}</legend>
            <TextInput
              id={OTHER_TITLE}
              label={words.otherTitle}
              error={errorOf(OTHER_TITLE)}
              language={language}
              maxLength={500}
              value={asked.otherTitle}
              onChange={({ target }) => setAsked({ ...asked, otherTitle: target.value })}
            />
            <LongTextInput
              id={reasonField(OTHER)}
              label={words.otherReason}
              error={errorOf(reasonField(OTHER))}
              language={language}
              rows={2}
              maxLength={2000}
              value={asked.otherReason}
              onChange={({ target }) => setAsked({ ...asked, otherReason: target.value })}
            />
          </fieldset>
        </>
      )}
    </ActForm>
  );
}
