import { ChoiceList, type ChoiceOption } from "./choice-list.tsx";
import { FieldGroup } from "./field-group.tsx";
import { splitField, type FieldProps } from "./field-props.ts";

export interface CheckboxGroupProps extends FieldProps {
  readonly name?: string;
  readonly options: readonly ChoiceOption[];
  readonly values?: readonly string[];
  /** In an application; without it the browser keeps the choices. Values come in the order of the options. */
  readonly onChoose?: (values: readonly string[]) => void;
}

/** Chọn nhiều. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { field, control } = splitField(props);
  const { options, values = [], onChoose, name = field.id } = control;
  const toggled = (value: string, isOn: boolean): readonly string[] =>
    options.map((option) => option.value).filter((each) => (each === value ? isOn : values.includes(each)));
  return (
    <FieldGroup {...field}>
      <ChoiceList
        type="checkbox"
        id={field.id}
        name={name}
        options={options}
        isInvalid={Boolean(field.error)}
        isChosen={(each) => values.includes(each)}
        onToggle={onChoose && ((value, isOn) => onChoose(toggled(value, isOn)))}
      />
    </FieldGroup>
  );
}
