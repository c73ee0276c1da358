import type { ReactNode } from "react";

/** Một lựa chọn. */
export interface ChoiceOption {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

interface ChoiceListProps {
  readonly type: "radio" | "checkbox";
  readonly id: string;
  readonly name: string;
  readonly options: readonly ChoiceOption[];
  readonly isInvalid: boolean;
  readonly isChosen: (value: string) => boolean;
  readonly onToggle: ((value: string, isOn: boolean) => void) | undefined;
}

/** The first control bears the group's id, so that the error summary's link lands on it. */
const idOf = (group: string, at: number): string => (at === 0 ? group : `${group}-${at + 1}`);

/** The rows of radios or checkboxes, each with a target as tall as a finger. */
export const ChoiceList = ({ type, id, name, options, isInvalid, isChosen, onToggle }: ChoiceListProps) =>
  options.map(({ value, label, hint }, at) => {
    const own = idOf(id, at);
    const state = onToggle
      ? {
          checked: isChosen(value),
          onChange: (event: { readonly target: { readonly checked: boolean } }) =>
            onToggle(value, event.target.checked),
        }
      : { defaultChecked: isChosen(value) };
    return (
      <div className="choice" key={value}>
        <input
          type={type}
          id={own}
          name={name}
          value={value}
          aria-describedby={hint === undefined ? undefined : `${own}-hint`}
          aria-invalid={isInvalid || undefined}
          {...state}
        />
        <div>
          <label htmlFor={own}>{label}</label>
          {hint !== undefined && (
            <div className="hint" id={`${own}-hint`}>
              {hint}
            </div>
          )}
        </div>
      </div>
    );
  });
