import { comparePeriods, type PeriodCount } from "@motcua/domain";
import { numberText, percentText, periodWarningText, shortDayText } from "@motcua/messages";
import { Notice } from "@motcua/ui";
import { useLanguage } from "../language/language.tsx";

interface Props {
  readonly before: PeriodCount;
  readonly after: PeriodCount;
}

/** So sánh hai kỳ: periods of unlike length are named before anybody reads a growth out of them. */
export function ComparisonNotice({ before, after }: Props) {
  const { language, texts } = useLanguage();
  const words = texts.reports;
  const { percent, annualised, warnings } = comparePeriods(before, after);
  const count = (value: number) => numberText(value, language);
  const change = (value: typeof percent) =>
    typeof value === "number" && value > 0 ? `+${percentText(value, language)}` : percentText(value, language);
  const title = words.comparedWith(shortDayText(before.period.from), shortDayText(before.period.to));
  return (
    <Notice
      tone={warnings.length > 0 ? "warning" : "info"}
      title={warnings.length > 0 ? words.warnings : title}
      isLive
      language={language}
    >
      {warnings.length > 0 && (
        <ul>
          {warnings.map((warning) => (
            <li key={`${warning.code} ${"period" in warning ? warning.period.from : ""}`}>
              {periodWarningText(warning, language)}
            </li>
          ))}
        </ul>
      )}
      {warnings.length > 0 && <p>{title}.</p>}
      <p>
        {words.receivedChange(count(before.count), count(after.count))} ({change(percent)}).
      </p>
      {warnings.length > 0 && (
        <p>
          {words.annualised(count(annualised.before), count(annualised.after))} ({change(annualised.percent)}).
        </p>
      )}
    </Notice>
  );
}
