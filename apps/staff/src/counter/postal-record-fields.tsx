import { RadioGroup, TextInput } from "@motcua/ui";
import { MomentChoice } from "../form/moment-choice.tsx";
import { dayField } from "../form/moment-choice-id.ts";
import { useLanguage } from "../language/language.tsx";
import type { WalkInPart } from "./walk-in-part.ts";

/** Biên bản giao nhận với bưu chính: from its signature on the clock runs. */
export function PostalRecordFields({ walkIn, errorOf, onChange }: Omit<WalkInPart, "procedure">) {
  const { language, texts } = useLanguage();
  const words = texts.counter;
  const record = walkIn.postalRecord;
  const change = (changed: Partial<typeof record>) => onChange({ postalRecord: { ...record, ...changed } });
  return (
    <>
      <RadioGroup
        id="postalRecord"
        label={words.postalRecord}
        hint={words.postalRecordHint}
        language={language}
        options={[
          { value: "none", label: words.postalRecordNone },
          { value: "kept", label: words.postalRecordKept },
        ]}
        value={record.isKept ? "kept" : "none"}
        onChoose={(chosen) => change({ isKept: chosen === "kept" })}
      />
      {record.isKept && (
        <div className="side-by-side">
          <TextInput
            id="postalNumber"
            label={words.postalNumber}
            error={errorOf("postalNumber")}
            language={language}
            room={20}
            autoComplete="off"
            maxLength={120}
            value={record.number}
            onChange={({ target }) => change({ number: target.value })}
          />
          <TextInput
            id="postalItems"
            label={words.postalItems}
            error={errorOf("postalItems")}
            language={language}
            room={4}
            inputMode="numeric"
            autoComplete="off"
            maxLength={4}
            value={record.items}
            onChange={({ target }) => change({ items: target.value })}
          />
          <RadioGroup
            id="postalComplete"
            label={words.postalComplete}
            error={errorOf("postalComplete")}
            language={language}
            options={[
              { value: "yes", label: words.postalCompleteYes },
              { value: "no", label: words.postalCompleteNo },
            ]}
            value={record.complete}
            onChoose={(complete) => change({ complete })}
          />
          <div>
            <MomentChoice
              id="postalSigned"
              label={words.postalSigned}
              moment={record.signed}
              error={errorOf(dayField("postalSigned"))}
              onType={(signed) => change({ signed })}
            />
          </div>
        </div>
      )}
    </>
  );
}
