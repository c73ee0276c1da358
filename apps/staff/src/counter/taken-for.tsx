import { RadioGroup, Select } from "@motcua/ui";
import { useLanguage } from "../language/language.tsx";
import { takenForOf, type ProcedureDesk } from "./desk-of.ts";
import type { WalkInPart } from "./walk-in-part.ts";

interface Props extends WalkInPart {
  readonly takesFor: ProcedureDesk["takesFor"];
  /** This desk decides nothing of the kind: an office must be chosen. */
  readonly isForOthers: boolean;
}

/** More are a list that the keyboard can jump in. */
const MOST_RADIOS = 6;

/** Nhận thay cho nơi nào. */
export function TakenFor({ procedure, walkIn, errorOf, onChange, takesFor, isForOthers }: Props) {
  const { language, texts } = useLanguage();
  const words = texts.counter;
  const asked = {
    id: "takenFor",
    label: words.takenFor,
    hint: words.takenForHint,
    error: errorOf("takenFor"),
    language,
    isOptional: !isForOthers,
    value: takenForOf(walkIn, procedure),
  };
  const offices = takesFor.map(({ id, name }) => ({ value: id, label: name }));
  const choose = (office: string) => onChange({ takenFor: office });
  return takesFor.length > MOST_RADIOS ? (
    <Select {...asked} options={offices} onChange={({ target }) => choose(target.value)} />
  ) : (
    <RadioGroup
      {...asked}
      options={isForOthers ? offices : [{ value: "", label: words.takenForNobody }, ...offices]}
      onChoose={choose}
    />
  );
}
