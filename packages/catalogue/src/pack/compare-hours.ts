import type { CalendarDay, Office, OfficeHours, ProvincePack, SeasonHours, Text } from "@motcua/domain";
import { changedSpans } from "./changed-spans.ts";
import { matched, type PackChange } from "./pack-change.ts";
import { weekText } from "./week-text.ts";

/** Giờ làm việc of the desks that both packs have, and the seasons above them. */
export const comparedHours = (before: ProvincePack, after: ProvincePack): readonly PackChange[] =>
  matched(before.offices, after.offices, ({ id }) => id).both.flatMap((pair) => [
    ...yearHours(pair.before, pair.after),
    ...seasonHours(pair.before, pair.after),
  ]);

function yearHours(before: Office, after: Office): readonly PackChange[] {
  const wordsIn =
    (hours: readonly OfficeHours[]) =>
    (on: CalendarDay): Text | null => {
      const inForce = hours.findLast(({ from }) => from <= on);
      return inForce === undefined ? null : weekText(inForce);
    };
  const turns = [...before.hours, ...after.hours].map(({ from }) => from);
  return changedSpans(turns, { before: wordsIn(before.hours), after: wordsIn(after.hours) }).map(
    ({ from, until, before: was, after: is }) => ({
      subject: "hours",
      from,
      until,
      text: {
        vi: `${after.name}: ${was?.vi ?? "chưa có"} → ${is?.vi ?? "chưa có"}`,
        en: `${after.name}: ${was?.en ?? "none"} → ${is?.en ?? "none"}`,
      },
    }),
  );
}

function seasonHours(before: Office, after: Office): readonly PackChange[] {
  const { gone, come } = matched(before.seasons ?? [], after.seasons ?? [], (season) => JSON.stringify(season));
  const tell = (season: SeasonHours, { vi, en }: Text): PackChange => {
    const [begins, ends] = [dayOfYearText(season.begins), dayOfYearText(season.ends)];
    const week = weekText(season);
    return {
      subject: "hours",
      from: season.from,
      until: season.to ?? null,
      text: {
        vi: `${after.name}: ${vi} từ ${begins} đến ${ends} hằng năm, ${week.vi}`,
        en: `${after.name}: ${en} from ${begins} to ${ends} each year, ${week.en}`,
      },
    };
  };
  return [
    ...gone.map((season) => tell(season, { vi: "bỏ giờ theo mùa", en: "season dropped," })),
    ...come.map((season) => tell(season, { vi: "giờ theo mùa", en: "season" })),
  ];
}

/** `04-16` → 16/04. */
const dayOfYearText = (dayOfYear: string): string => dayOfYear.split("-").toReversed().join("/");
