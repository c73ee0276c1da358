import {
  inForceOn,
  type CalendarDay,
  type InstantService,
  type OfferedProcedure,
  type ProvincePack,
} from "@motcua/domain";
import { weekdayText } from "@motcua/messages";
import { changedSpans } from "./changed-spans.ts";
import type { Names } from "./compare-procedures.ts";
import { matched, type PackChange } from "./pack-change.ts";

/** Lời hứa trả ngay, chỉ nhận trực tuyến: of the procedures that the second pack offers. */
export const comparedPromises = (before: ProvincePack, after: ProvincePack, names: Names): readonly PackChange[] =>
  after.procedures.flatMap((offered) => {
    const earlier = before.procedures.find(({ code }) => code === offered.code);
    return [...instantChanges(earlier, offered, names), ...onlineOnlyChanges(earlier, offered, names)];
  });

function instantChanges(
  before: OfferedProcedure | undefined,
  after: OfferedProcedure,
  names: Names,
): readonly PackChange[] {
  const name = names.procedure(after.code);
  const idOf = ({ source: _source, ...service }: InstantService): string => JSON.stringify(service);
  const { gone, come } = matched(before?.instant ?? [], after.instant ?? [], idOf);
  const tell = ({ weekday, minutes, from, to }: InstantService, isNew: boolean): PackChange => ({
    subject: "promises",
    from,
    until: to ?? null,
    text: {
      vi: `${name}: ${isNew ? "" : "bỏ "}nhận ${weekdayText(weekday, "vi")} trả trong ngày, dự kiến ${minutes} phút`,
      en: `${name}: ${isNew ? "" : "dropped: "}filed on ${weekdayText(weekday, "en")}, answered the same day, aiming at ${minutes} minutes`,
    },
  });
  return [...gone.map((service) => tell(service, false)), ...come.map((service) => tell(service, true))];
}

function onlineOnlyChanges(
  before: OfferedProcedure | undefined,
  after: OfferedProcedure,
  names: Names,
): readonly PackChange[] {
  const [earlier, later] = [before?.onlineOnly ?? [], after.onlineOnly ?? []];
  const desksIn = (policy: typeof later) => (on: CalendarDay) =>
    (inForceOn(on, policy)?.value.offices ?? []).map(names.office).join(", ");
  const turns = [...earlier, ...later].map(({ from }) => from);
  return changedSpans(turns, { before: desksIn(earlier), after: desksIn(later) }).map(
    ({ from, until, after: desks }) => ({
      subject: "promises",
      from,
      until,
      text:
        desks === ""
          ? {
              vi: `${names.procedure(after.code)}: nhận bằng mọi cách`,
              en: `${names.procedure(after.code)}: every way of filing`,
            }
          : {
              vi: `${names.procedure(after.code)}: chỉ nhận trực tuyến tại ${desks} (quầy nộp giúp, không từ chối)`,
              en: `${names.procedure(after.code)}: online only at ${desks} (the desk helps, it does not refuse)`,
            },
    }),
  );
}
