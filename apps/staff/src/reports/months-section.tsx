import { monthYear } from "@motcua/messages";
import { Busy } from "@motcua/ui";
import { ProblemNotice } from "../frame/problem-notice.tsx";
import { Section } from "../frame/section.tsx";
import { useLanguage } from "../language/language.tsx";
import { useAnnounce } from "../live/announcer.tsx";
import { FreezeForm } from "./freeze-form.tsx";
import { MonthTable } from "./month-table.tsx";
import type { ReportPlace } from "./report-address.ts";
import { useMonths } from "./use-months.ts";

interface Props {
  readonly unit: { readonly id: string; readonly name: string };
  readonly place: ReportPlace;
}

/** Số liệu chốt tháng of one unit: what is frozen, and for who may, freezing and publishing. */
export function MonthsSection({ unit, place }: Props) {
  const { language, texts } = useLanguage();
  const words = texts.reports;
  const announce = useAnnounce();
  const { months, freeze, publish } = useMonths(unit.id);
  const { data } = months;
  return (
    <Section title={`${words.months}: ${unit.name}`}>
      <p className="quiet">{words.monthsNote}</p>
      {months.error && <ProblemNotice error={months.error} />}
      <Busy isBusy={months.isPending} text={texts.frame.loading} language={language} />
      {publish.error && <ProblemNotice error={publish.error} takesFocus />}
      {data && data.headings.length === 0 && <p>{words.noMonths}</p>}
      {data && data.headings.length > 0 && (
        <MonthTable
          headings={data.headings}
          place={{ ...place, unit: unit.id }}
          isPublishing={publish.isPending}
          onPublish={
            data.mayPublish
              ? (month) =>
                  publish.mutate(
                    { unit: unit.id, month },
                    { onSuccess: () => announce(words.publishedDone(monthYear(month))) },
                  )
              : null
          }
        />
      )}
      {data?.mayFreeze && (
        <FreezeForm
          error={freeze.error}
          isFreezing={freeze.isPending}
          onFreeze={(wanted) =>
            freeze.mutate(
              { unit: unit.id, ...wanted },
              {
                onSuccess: ({ month, version }) => announce(words.frozenDone(monthYear(month), version)),
              },
            )
          }
        />
      )}
    </Section>
  );
}
