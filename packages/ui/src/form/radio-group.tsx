import { ChoiceList, type ChoiceOption } from "./choice-list.tsx";
import { FieldGroup } from "./field-group.tsx";
import { splitField, type FieldProps } from "./field-props.ts";

export interface RadioGroupProps extends FieldProps {
  readonly name?: string;
  readonly options: readonly ChoiceOption[];
  readonly value?: string | undefined;
  /** In an application; without it the browser keeps the choice. */
  readonly onChoose?: (value: string) => void;
}

/** Chọn một; nothing is chosen beforehand. */
export function RadioGroup(props: RadioGroupProps) {
  const { field, control } = splitField(props);
  const { options, value = "", onChoose, name = field.id } = control;
  return (
    <FieldGroup {...field}>
      <ChoiceList
        type="radio"
        id={field.id}
        name={name}
        options={options}
        isInvalid={Boolean(field.error)}
        isChosen={(each) => each === value}
        onToggle={onChoose && ((each) => onChoose(each))}
      />
    </FieldGroup>
  );
}
