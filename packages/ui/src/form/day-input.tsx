import { pieceTexts } from "@motcua/messages";
import { joinDay, splitDay, type DayParts } from "./day-parts.ts";
import { FieldGroup } from "./field-group.tsx";
import { splitField, type FieldProps } from "./field-props.ts";

export interface DayInputProps extends FieldProps {
  readonly name?: string;
  /** `YYYY-MM-DD`, or as much of it as was typed. Read once: the boxes keep what is typed. */
  readonly defaultValue?: string | undefined;
  readonly onDayChange?: (day: string) => void;
  /** The person's own date of birth: the browser may fill it. */
  readonly isBirthday?: boolean;
}

const BOXES = ["day", "month", "year"] as const;
const BIRTHDAY = { day: "bday-day", month: "bday-month", year: "bday-year" } as const;

const typedIn = (boxes: Element): DayParts => {
  const [day = "", month = "", year = ""] = [...boxes.querySelectorAll("input")].map((box) => box.value);
  return { day, month, year };
};

/** Ngày, tháng, năm in three boxes: nobody leafs a calendar back to 1962. */
export function DayInput(props: DayInputProps) {
  const { field, control } = splitField(props);
  const { name = field.id, defaultValue = "", onDayChange, isBirthday = false } = control;
  const parts = splitDay(defaultValue);
  const texts = pieceTexts[field.language ?? "vi"];
  return (
    <FieldGroup {...field}>
      <div
        className="day-boxes"
        onInput={onDayChange && ((event) => onDayChange(joinDay(typedIn(event.currentTarget))))}
      >
        {BOXES.map((box) => {
          const id = box === "day" ? field.id : `${field.id}-${box}`;
          return (
            <div key={box}>
              <label htmlFor={id}>{texts[box]}</label>
              <input
                className={box === "year" ? "control year" : "control"}
                type="text"
                inputMode="numeric"
                id={id}
                name={`${name}-${box}`}
                defaultValue={parts[box]}
                maxLength={box === "year" ? 4 : 2}
                autoComplete={isBirthday ? BIRTHDAY[box] : "off"}
                aria-invalid={field.error ? true : undefined}
              />
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
