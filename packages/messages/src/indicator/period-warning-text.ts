import type { PeriodWarning } from "@motcua/domain";
import { shortDayText } from "../calendar/day-text.ts";
import type { Language } from "../language.ts";

/** Lưu ý khi so sánh hai kỳ. */
export function periodWarningText(warning: PeriodWarning, language: Language): string {
  const vi = language === "vi";
  switch (warning.code) {
    case "unequal-months":
      return vi
        ? `Hai kỳ dài khác nhau (${warning.before} tháng và ${warning.after} tháng): hãy so sánh số quy đổi cả năm.`
        : `The periods differ in length (${warning.before} and ${warning.after} months): compare the yearly figures.`;
    case "unequal-days":
      return vi
        ? `Hai kỳ dài khác nhau (${warning.before} ngày và ${warning.after} ngày): hãy so sánh số quy đổi cả năm.`
        : `The periods differ in length (${warning.before} and ${warning.after} days): compare the yearly figures.`;
    case "part-month": {
      const { from, to } = warning.period;
      const [first, last] = [shortDayText(from), shortDayText(to)];
      return vi
        ? `Kỳ từ ${first} đến ${last} có tháng không trọn: số quy đổi tính theo ngày.`
        : `The period from ${first} to ${last} has a part of a month: yearly figures are reckoned by days.`;
    }
    case "overlap":
      return vi ? "Hai kỳ trùng nhau một phần." : "The two periods overlap.";
  }
}
