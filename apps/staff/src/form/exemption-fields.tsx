import { Select, TextInput } from "@motcua/ui";
import { useLanguage } from "../language/language.tsx";
import {
  evidenceField,
  exemptionField,
  NOT_EXEMPT,
  type ExemptibleFee,
  type TypedExemptions,
} from "./claimed-exemptions.ts";

interface Props {
  readonly fees: readonly ExemptibleFee[];
  readonly typed: TypedExemptions;
  readonly onType: (typed: TypedExemptions) => void;
  readonly errorOf: (field: string) => string | null;
}

/** Miễn phí, lệ phí: for each fee the published cases, and the paper that proves one. */
export function ExemptionFields({ fees, typed, onType, errorOf }: Props) {
  const { language, texts } = useLanguage();
  const words = texts.exemption;
  return fees.map(({ id, title, exemptions }) => {
    const given = typed[id] ?? NOT_EXEMPT;
    const change = (more: Partial<typeof given>) => onType({ ...typed, [id]: { ...given, ...more } });
    return (
      <div key={id}>
        <Select
          id={exemptionField(id)}
          label={words.of(title)}
          isOptional
          language={language}
          options={exemptions.map((each) => ({ value: each, label: each }))}
          value={given.exemption}
          onChange={({ target }) => change({ exemption: target.value })}
        />
        {given.exemption !== "" && (
          <TextInput
            id={evidenceField(id)}
            label={words.evidence}
            hint={words.evidenceHint}
            error={errorOf(evidenceField(id))}
            language={language}
            autoComplete="off"
            maxLength={500}
            value={given.evidence}
            onChange={({ target }) => change({ evidence: target.value })}
          />
        )}
      </div>
    );
  });
}
