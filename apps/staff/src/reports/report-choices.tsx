import type { Period } from "@motcua/domain";
import { Link } from "wouter";
import { useLanguage } from "../language/language.tsx";
import { useMe } from "../session/me.ts";
import { COMPARISONS, PRESETS, presetPeriods } from "./periods.ts";
import { reportAddress, type ReportPlace } from "./report-address.ts";

interface Props {
  readonly place: ReportPlace;
  readonly period: Period;
}

/** Chọn kỳ, đơn vị, kỳ so sánh: links, so that each choice has an address of its own. */
export function ReportChoices({ place, period }: Props) {
  const { texts } = useLanguage();
  const words = texts.reports;
  const { mayReportOn, today } = useMe();
  const presets = presetPeriods(today);
  return (
    <>
      <LinkRow
        label={words.choose}
        links={PRESETS.map((preset) => {
          const { from, to } = presets[preset];
          return {
            key: preset,
            text: words.presets[preset],
            place: { ...place, period: { from, to } },
            isCurrent: from === period.from && to === period.to,
          };
        })}
      />
      {mayReportOn.length > 1 && (
        <LinkRow
          label={words.unit}
          links={[{ id: null, name: words.allUnits }, ...mayReportOn].map(({ id, name }) => ({
            key: id ?? "",
            text: name,
            place: { ...place, unit: id },
            isCurrent: id === place.unit,
          }))}
        />
      )}
      <LinkRow
        label={words.compare}
        links={COMPARISONS.map((comparison) => ({
          key: comparison,
          text: words.comparisons[comparison],
          place: { ...place, comparison },
          isCurrent: comparison === place.comparison,
        }))}
      />
    </>
  );
}

interface LinkRowProps {
  readonly label: string;
  readonly links: readonly {
    readonly key: string;
    readonly text: string;
    readonly place: ReportPlace;
    readonly isCurrent: boolean;
  }[];
}

const LinkRow = ({ label, links }: LinkRowProps) => (
  <nav aria-label={label} className="tabs choices">
    <span aria-hidden="true">{label}</span>
    <ul>
      {links.map(({ key, text, place, isCurrent }) => (
        <li key={key}>
          <Link href={reportAddress(place)} aria-current={isCurrent ? "page" : undefined}>
            {text}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
