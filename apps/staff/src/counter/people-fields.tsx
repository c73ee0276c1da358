import { RadioGroup } from "@motcua/ui";
import { Section } from "../frame/section.tsx";
import { useLanguage } from "../language/language.tsx";
import { PersonFields } from "./person-fields.tsx";
import type { WalkInPart } from "./walk-in-part.ts";

/** Chủ hồ sơ, and who stands at the counter if it is another. */
export function PeopleFields({ walkIn, errorOf, onChange }: Omit<WalkInPart, "procedure">) {
  const { language, texts } = useLanguage();
  const words = texts.counter;
  return (
    <>
      <Section title={words.owner}>
        <PersonFields whose="owner" person={walkIn.owner} errorOf={errorOf} onType={(owner) => onChange({ owner })} />
        <RadioGroup
          id="who-applies"
          label={words.whoApplies}
          language={language}
          options={[
            { value: "owner", label: words.ownerApplies },
            { value: "other", label: words.otherApplies },
          ]}
          value={walkIn.isOwnerApplying ? "owner" : "other"}
          onChoose={(who) => onChange({ isOwnerApplying: who === "owner" })}
        />
      </Section>
      {!walkIn.isOwnerApplying && (
        <Section title={words.applicant}>
          <PersonFields
            whose="applicant"
            person={walkIn.applicant}
            errorOf={errorOf}
            onType={(applicant) => onChange({ applicant })}
          />
        </Section>
      )}
    </>
  );
}
