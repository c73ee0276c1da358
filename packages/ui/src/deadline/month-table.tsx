import { dayOfMonthOf } from "@motcua/domain";
import { monthText, pieceTexts, shortWeekdayText, weekdayText, type Language } from "@motcua/messages";
import { VisuallyHidden } from "../page/visually-hidden.tsx";
import type { DayMark, MonthPicture } from "./month-pictures.ts";

const NOTHING = "\u00A0";
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The word of each mark, said to a screen reader after the day's number. */
export const MARK_WORDS = {
  start: "received",
  counted: "counted",
  off: "dayOff",
  weekend: "weekend",
  "made-up": "madeUp",
  excluded: "excluded",
  due: "due",
} as const satisfies Record<Exclude<DayMark, "outside">, keyof (typeof pieceTexts)["vi"]>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Một tháng của lịch tính thời hạn: a picture to the eye, a table to a screen reader. */
export const MonthTable = ({ picture, language }: { readonly picture: MonthPicture; readonly language: Language }) => (
  <table>
    <caption>{capital(monthText(picture.first, language))}</caption>
    <thead>
      <tr>
        {WEEKDAYS.map((weekday) => (
          <th key={weekday} scope="col">
            <abbr title={weekdayText(weekday, language)}>{shortWeekdayText(weekday, language)}</abbr>
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {picture.weeks.map((week) => (
        <tr key={week.find((cell) => cell !== null)?.day}>
          {week.map((cell, at) =>
            cell === null ? (
              <td key={at}>{NOTHING}</td>
            ) : (
              <td key={cell.day} className={cell.mark}>
                {dayOfMonthOf(cell.day)}
                {cell.mark !== "outside" && (
                  <VisuallyHidden>, {pieceTexts[language][MARK_WORDS[cell.mark]]}</VisuallyHidden>
                )}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);
