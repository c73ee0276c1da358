import "./reports.css";
import type { Period } from "@motcua/domain";
import { shortDayText, shortMomentText } from "@motcua/messages";
import { Busy, Button } from "@motcua/ui";
import { useSearch } from "wouter";
import { LostScreen } from "../frame/lost-screen.tsx";
import { ProblemNotice } from "../frame/problem-notice.tsx";
import { ScreenHeading } from "../frame/screen-heading.tsx";
import { useLanguage } from "../language/language.tsx";
import { useMe } from "../session/me.ts";
import { BehindScreen } from "./behind-screen.tsx";
import { ComparisonNotice } from "./comparison-notice.tsx";
import { FrozenScreen } from "./frozen-screen.tsx";
import { MonthsSection } from "./months-section.tsx";
import { OwnPeriodForm } from "./own-period-form.tsx";
import { periodAgainst, presetPeriods } from "./periods.ts";
import { readReportPlace, type ReportPlace } from "./report-address.ts";
import { ReportChoices } from "./report-choices.tsx";
import { ReportFigures } from "./report-figures.tsx";
import { useReport } from "./use-report.ts";

/** Báo cáo: a period, the dossiers behind one of its numbers, or a frozen month. */
export function ReportScreen() {
  const { mayReportOn, today } = useMe();
  const place = readReportPlace(useSearch());
  const period = place.period ?? presetPeriods(today)["this-month"];
  const unit = mayReportOn.find(({ id }) => id === place.unit) ?? mayReportOn[0];
  if (unit === undefined) return <LostScreen />;
  return (
    <div className="report">
      {place.frozen ? (
        <FrozenScreen place={place} unit={unit.id} frozen={place.frozen} />
      ) : place.number ? (
        <BehindScreen place={place} period={period} number={place.number} />
      ) : (
        <PeriodScreen key={`${period.from} ${period.to} ${place.unit}`} place={place} period={period} unit={unit} />
      )}
    </div>
  );
}

interface Props {
  readonly place: ReportPlace;
  readonly period: Period;
  readonly unit: { readonly id: string; readonly name: string };
}

function PeriodScreen({ place, period, unit }: Props) {
  const { language, texts } = useLanguage();
  const words = texts.reports;
  const against = periodAgainst(period, place.comparison);
  const { report, reckonAgain } = useReport({ period, unit: place.unit });
  const { report: before } = useReport({ period: against, unit: place.unit });
  const { data } = report;
  return (
    <>
      <ScreenHeading title={words.title} />
      <ReportChoices place={place} period={period} />
      <OwnPeriodForm place={place} period={period} />
      <p>
        <strong>{words.period(shortDayText(period.from), shortDayText(period.to))}</strong>
        {data && (
          <>
            {" "}
            <span className="quiet">{words.asOf(shortMomentText(data.asOf))}.</span>{" "}
            <Button look="link" isBusy={report.isFetching} onClick={reckonAgain}>
              {words.reckonAgain}
            </Button>
          </>
        )}
      </p>
      {report.error && <ProblemNotice error={report.error} takesFocus />}
      {before.error && <ProblemNotice error={before.error} />}
      <Busy isBusy={report.isPending} text={words.reckoning} language={language} />
      {data && against && before.data && (
        <ComparisonNotice
          before={{ period: against, count: before.data.total.received.total }}
          after={{ period, count: data.total.received.total }}
        />
      )}
      {data && <ReportFigures report={data} before={before.data ?? null} place={place} />}
      <MonthsSection unit={unit} place={place} />
    </>
  );
}
