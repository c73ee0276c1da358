import type { MonthHeading, ReportMonth } from "@motcua/domain";
import { monthYear, shortMomentText } from "@motcua/messages";
import { Button, Table, VisuallyHidden } from "@motcua/ui";
import { Link } from "wouter";
import { useLanguage } from "../language/language.tsx";
import { reportAddress, type ReportPlace } from "./report-address.ts";

interface Props {
  readonly headings: readonly MonthHeading[];
  readonly place: ReportPlace;
  readonly isPublishing: boolean;
  /** None for who may not publish. */
  readonly onPublish: ((month: ReportMonth) => void) | null;
}

/** Các bản số liệu chốt, corrections beside what they correct. */
export function MonthTable({ headings, place, isPublishing, onPublish }: Props) {
  const { texts } = useLanguage();
  const words = texts.reports;
  const isLatest = ({ month, version }: MonthHeading) =>
    headings.every((each) => each.month !== month || each.version <= version);
  return (
    <Table
      caption={<VisuallyHidden>{words.months}</VisuallyHidden>}
      columns={[
        {
          key: "month",
          header: words.month,
          cell: ({ month, version }) => (
            <Link href={reportAddress({ ...place, frozen: { month, version } })}>{monthYear(month)}</Link>
          ),
        },
        { key: "version", header: words.version, isNumeric: true, cell: ({ version }) => version },
        {
          key: "frozen",
          header: words.frozen,
          cell: ({ frozenBy, frozenAt }) => words.byAt(frozenBy.name, shortMomentText(frozenAt)),
        },
        { key: "corrects", header: words.corrects, cell: ({ corrects }) => corrects?.reason ?? words.none },
        {
          key: "published",
          header: words.published,
          cell: (heading) => {
            const { month, published } = heading;
            if (published) return words.byAt(published.publishedBy.name, shortMomentText(published.publishedAt));
            if (onPublish === null || !isLatest(heading)) return words.notPublished;
            return (
              <Button
                look="secondary"
                isBusy={isPublishing}
                onClick={() => onPublish(month)}
                aria-label={words.publishMonth(monthYear(month))}
              >
                {words.publish}
              </Button>
            );
          },
        },
      ]}
      rows={headings}
      rowKey={({ month, version }) => `${month} ${version}`}
    />
  );
}
