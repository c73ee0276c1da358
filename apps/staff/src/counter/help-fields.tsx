import { RadioGroup, TextInput } from "@motcua/ui";
import { useLanguage } from "../language/language.tsx";
import { HELP_CONSENTS, HELP_REASONS, helpReasonOf, isHelpOnly } from "./desk-of.ts";
import type { WalkInPart } from "./walk-in-part.ts";

/** Nộp giúp trực tuyến: why, and how the owner agreed. */
export function HelpFields({ procedure, walkIn, errorOf, onChange }: WalkInPart) {
  const { language, texts } = useLanguage();
  const words = texts.counter;
  const { help } = walkIn;
  const isOnly = isHelpOnly(walkIn, procedure);
  const reasons = HELP_REASONS.filter((reason) => reason !== "online-only" || isOnly);
  return (
    <div className="side-by-side">
      <RadioGroup
        id="assistedReason"
        label={words.assistedReason}
        error={errorOf("assistedReason")}
        language={language}
        options={reasons.map((value) => ({ value, label: words.assistedReasons[value] }))}
        value={helpReasonOf(walkIn, procedure)}
        onChoose={(reason) => onChange({ help: { ...help, reason } })}
      />
      <RadioGroup
        id="assistedConsent"
        label={words.assistedConsent}
        error={errorOf("assistedConsent")}
        language={language}
        options={HELP_CONSENTS.map((value) => ({ value, label: words.assistedConsents[value] }))}
        value={help.consent}
        onChoose={(consent) => onChange({ help: { ...help, consent } })}
      />
      <TextInput
        id="assistedNote"
        label={words.assistedNote}
        isOptional
        language={language}
        autoComplete="off"
        maxLength={500}
        value={help.note}
        onChange={({ target }) => onChange({ help: { ...help, note: target.value } })}
      />
    </div>
  );
}
