import { processingPhasesOn, type Phase, type Procedure, type ProvincePack } from "@motcua/domain";
import { phasesText } from "@motcua/messages";
import { changedSpans } from "./changed-spans.ts";
import type { Names } from "./compare-procedures.ts";
import type { PackChange } from "./pack-change.ts";

/** Thời hạn: for each procedure that both packs offer, the limit that binds, the nation's or the province's shorter one. */
export const comparedLimits = (
  [before, after]: readonly [ProvincePack, ProvincePack],
  procedures: readonly Procedure[],
  names: Names,
): readonly PackChange[] =>
  procedures
    .filter(({ code }) => [before, after].every((pack) => pack.procedures.some((each) => each.code === code)))
    .flatMap((procedure) =>
      procedure.cases.flatMap((each): readonly PackChange[] => {
        const turns = [before, after].flatMap((pack) =>
          pack.procedures.flatMap(({ code, shortened }) =>
            code === procedure.code
              ? shortened.filter(({ caseCode }) => caseCode === each.code).map(({ from }) => from)
              : [],
          ),
        );
        const limitIn =
          (pack: ProvincePack) =>
          (on: (typeof turns)[number]): readonly Phase[] | null => {
            const limit = processingPhasesOn(on, procedure, { caseCode: each.code, pack });
            return limit.ok ? limit.value.phases : null;
          };
        const about =
          procedure.cases.length > 1
            ? `${names.procedure(procedure.code)}, ${each.title.vi}`
            : names.procedure(procedure.code);
        const spans = changedSpans([...turns, ...each.limits.map(({ from }) => from)], {
          before: limitIn(before),
          after: limitIn(after),
        });
        return spans.map((span) => ({
          subject: "limits",
          from: span.from,
          until: span.until,
          text: {
            vi: `${about}: thời hạn ${limitWords(span.before, "vi")} → ${limitWords(span.after, "vi")}`,
            en: `${about}: limit ${limitWords(span.before, "en")} → ${limitWords(span.after, "en")}`,
          },
        }));
      }),
    );

const limitWords = (phases: readonly Phase[] | null, language: "vi" | "en"): string =>
  phases === null ? { vi: "chưa có", en: "none" }[language] : phasesText(phases, language);
