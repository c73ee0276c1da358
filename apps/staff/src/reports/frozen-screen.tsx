import { monthYear, shortMomentText } from "@motcua/messages";
import { Busy } from "@motcua/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { useTRPC } from "../api/trpc.ts";
import { Facts } from "../frame/facts.tsx";
import { ProblemNotice } from "../frame/problem-notice.tsx";
import { ScreenHeading } from "../frame/screen-heading.tsx";
import { useLanguage } from "../language/language.tsx";
import { reportAddress, type FrozenVersion, type ReportPlace } from "./report-address.ts";
import { ReportFigures } from "./report-figures.tsx";

interface Props {
  readonly place: ReportPlace;
  readonly unit: string;
  readonly frozen: FrozenVersion;
}

/** Một bản số liệu chốt, as it was frozen. */
export function FrozenScreen({ place, unit, frozen }: Props) {
  const { language, texts } = useLanguage();
  const words = texts.reports;
  const trpc = useTRPC();
  const { data, error, isPending } = useQuery(trpc.staff.reports.month.queryOptions({ unit, ...frozen }));
  return (
    <>
      <p className="back">
        <Link href={reportAddress({ ...place, frozen: null })}>← {words.backToReport}</Link>
      </p>
      <ScreenHeading title={words.frozenTitle(monthYear(frozen.month), frozen.version)} />
      {error && <ProblemNotice error={error} />}
      <Busy isBusy={isPending} text={texts.frame.loading} language={language} />
      {data && (
        <>
          <Facts
            facts={[
              [words.frozen, words.byAt(data.heading.frozenBy.name, shortMomentText(data.heading.frozenAt))],
              data.heading.corrects && [words.corrects, data.heading.corrects.reason],
              [
                words.published,
                data.heading.published === null
                  ? words.notPublished
                  : words.byAt(
                      data.heading.published.publishedBy.name,
                      shortMomentText(data.heading.published.publishedAt),
                    ),
              ],
              [
                words.hash,
                <code key="hash" className="hash">
                  {data.heading.hash}
                </code>,
              ],
            ]}
          />
          <ReportFigures report={data} before={null} place={null} />
        </>
      )}
    </>
  );
}
