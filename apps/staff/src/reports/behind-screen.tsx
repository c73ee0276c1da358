import { MONTHLY_INDICATORS, type Period } from "@motcua/domain";
import { indicatorText, numberText, shortDayText, shortMomentText } from "@motcua/messages";
import { Busy, Table, VisuallyHidden } from "@motcua/ui";
import { Link } from "wouter";
import { ProblemNotice } from "../frame/problem-notice.tsx";
import { ScreenHeading } from "../frame/screen-heading.tsx";
import { useLanguage } from "../language/language.tsx";
import { QueueTable } from "../queue/queue-table.tsx";
import { reportAddress, type NumberOfReport, type ReportPlace } from "./report-address.ts";
import { useBehind } from "./use-report.ts";

interface Props {
  readonly place: ReportPlace;
  readonly period: Period;
  readonly number: NumberOfReport;
}

/** Hồ sơ sau con số, a page at a time; the rows are those of the queue. */
export function BehindScreen({ place, period, number }: Props) {
  const { language, texts } = useLanguage();
  const words = texts.reports;
  const { page, unit } = place;
  const { data, error, isPending, isPlaceholderData } = useBehind({
    ...period,
    ...(unit !== null && { unit }),
    number,
    page,
  });
  const count = (value: number) => numberText(value, language);
  return (
    <>
      <p className="back">
        <Link href={reportAddress({ ...place, number: null, page: 1 })}>← {words.backToReport}</Link>
      </p>
      <ScreenHeading title={words.behind} />
      <NumberName number={number} />
      <p className="quiet">{words.period(shortDayText(period.from), shortDayText(period.to))}</p>
      {error && <ProblemNotice error={error} />}
      <Busy isBusy={isPending} text={words.reckoning} language={language} />
      {data && (
        <>
          <p>
            {data.procedures.length > 0
              ? words.behindProcedures(count(data.total))
              : words.behindCount(count(data.total))}{" "}
            <span className="quiet">{words.asOf(shortMomentText(data.asOf))}.</span>
          </p>
          {data.unseen > 0 && <p>{words.unseen(count(data.unseen))}</p>}
          {data.lines.length > 0 && <QueueTable lines={data.lines} isStale={isPlaceholderData} />}
          {data.procedures.length > 0 && (
            <Table
              caption={<VisuallyHidden>{words.behind}</VisuallyHidden>}
              columns={[
                { key: "code", header: words.code, cell: ({ code }) => code },
                { key: "title", header: words.procedure, cell: ({ title }) => <span lang="vi">{title}</span> },
              ]}
              rows={data.procedures}
              rowKey={({ code }) => code}
            />
          )}
          <Pages place={place} pages={data.pages} />
        </>
      )}
    </>
  );
}

function NumberName({ number }: { readonly number: NumberOfReport }) {
  const { language, texts } = useLanguage();
  const words = texts.reports;
  const part = words.behindParts[number.part];
  if (number.of === "agency") return <p className="lead">{part}</p>;
  const found = MONTHLY_INDICATORS.find(({ definition }) => definition.id === number.indicator);
  return (
    <p className="lead">
      {found ? indicatorText(found.definition, language) : number.indicator}: <strong>{part}</strong>
    </p>
  );
}

function Pages({ place, pages }: { readonly place: ReportPlace; readonly pages: number }) {
  const { texts } = useLanguage();
  const words = texts.reports;
  const { page } = place;
  if (pages <= 1) return null;
  return (
    <nav aria-label={words.pages} className="pages">
      <span>{words.page(page, pages)}</span>
      {page > 1 && (
        <Link href={reportAddress({ ...place, page: page - 1 })} rel="prev">
          {words.previousPage}
        </Link>
      )}
      {page < pages && (
        <Link href={reportAddress({ ...place, page: page + 1 })} rel="next">
          {words.nextPage}
        </Link>
      )}
    </nav>
  );
}
