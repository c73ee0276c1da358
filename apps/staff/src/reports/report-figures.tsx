import { numberText, timeSavedText } from "@motcua/messages";
import type { ReportView } from "../api/trpc.ts";
import { Section } from "../frame/section.tsx";
import { useLanguage } from "../language/language.tsx";
import { CountsTable } from "./counts-table.tsx";
import { IndicatorTable } from "./indicator-table.tsx";
import { LeagueTable } from "./league-table.tsx";
import type { ReportPlace } from "./report-address.ts";

interface Props {
  readonly report: ReportView;
  readonly before: ReportView | null;
  readonly place: ReportPlace | null;
}

/** Số liệu một kỳ: Biểu 06a, the indicators, the league. */
export function ReportFigures({ report, before, place }: Props) {
  const { language, texts } = useLanguage();
  const words = texts.reports;
  const { lines, total, league, indicators, timeSaved } = report;
  if (total.received.total === 0) return <p className="empty">{words.nothing}</p>;
  return (
    <>
      <Section title={words.counts}>
        <CountsTable lines={lines} total={total} />
        {total.solved.waiting > 0 && <p>{words.waiting(numberText(total.solved.waiting, language))}</p>}
        {timeSaved.hours > 0 && <p>{words.timeSaved(timeSavedText(timeSaved, language))}</p>}
      </Section>
      <Section title={words.indicators}>
        <IndicatorTable indicators={indicators} before={before?.indicators ?? null} place={place} />
      </Section>
      <Section title={words.league}>
        <LeagueTable league={league} place={place} />
      </Section>
    </>
  );
}
