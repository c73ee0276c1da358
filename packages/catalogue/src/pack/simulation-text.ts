import type { Phase } from "@motcua/domain";
import { dueText, phasesText, recomputationText, vnd, type Language } from "@motcua/messages";
import type { SimulatedDossier } from "./read-dossiers.ts";
import type { PackSimulation, TermsChange } from "./simulated-pack.ts";

const nameOf = ({ code, trackingCode }: SimulatedDossier): string => code ?? trackingCode;

/** Kết quả tính thử, bằng lời: first the count, then every dossier. */
export function simulationLines(simulation: PackSimulation, language: Language): readonly string[] {
  const { dates, summary, homeless, fees, limits } = simulation;
  return [
    recomputationText(summary, language),
    ...dates.map(({ dossier, before, after, becomesOverdue, isOverdueNoMore }) => {
      const mark = becomesOverdue
        ? { vi: " (thành quá hạn)", en: " (now overdue)" }[language]
        : isOverdueNoMore
          ? { vi: " (không còn quá hạn)", en: " (no longer overdue)" }[language]
          : "";
      return `  ${nameOf(dossier)}: ${dueText(before, language)} → ${dueText(after, language)}${mark}`;
    }),
    ...waitingLines(simulation, language),
    ...fees.map((change) => termsLine(change, language, (fee) => vnd(fee.totalVnd, language))),
    ...limits.map((change) => termsLine(change, language, (phases: readonly Phase[]) => phasesText(phases, language))),
    ...(homeless.length === 0
      ? []
      : [
          language === "vi"
            ? `${homeless.length} hồ sơ ở nơi không còn trong gói mới hoặc đã ngừng hoạt động:`
            : `${homeless.length} at a desk that the new pack does not have, or has ended:`,
        ]),
    ...homeless.map(
      ({ dossier, successors }) => `  ${nameOf(dossier)} (${dossier.office}): ${destination(successors, language)}`,
    ),
    ...restLines(simulation, language),
  ];
}

const termsLine = <T>(
  { dossier, before, after }: TermsChange<T>,
  language: Language,
  text: (term: T) => string,
): string => {
  const none = { vi: "chưa quy định", en: "not set" }[language];
  const [was, is] = [before, after].map((term) => (term === null ? none : text(term)));
  return `  ${nameOf(dossier)}: ${was} → ${is}`;
};

const waitingLines = ({ notReceived, fees, limits }: PackSimulation, language: Language): readonly string[] =>
  notReceived === 0
    ? []
    : [
        language === "vi"
          ? `${notReceived} hồ sơ chưa tiếp nhận sẽ theo gói mới: ${fees.length} hồ sơ đổi mức thu, ${limits.length} hồ sơ đổi thời hạn.`
          : `${notReceived} not received yet will follow the new pack: ${fees.length} with another fee, ${limits.length} with another limit.`,
      ];

function destination(successors: readonly string[], language: Language): string {
  if (successors.length === 1) return { vi: `chuyển sang ${successors[0]}`, en: `moves to ${successors[0]}` }[language];
  return successors.length === 0
    ? { vi: "không có nơi kế tục trong gói", en: "no successor in the pack" }[language]
    : { vi: `phải chọn một trong ${successors.join(", ")}`, en: `a person must choose: ${successors.join(", ")}` }[
        language
      ];
}

const restLines = ({ ended, ofOthers }: PackSimulation, language: Language): readonly string[] => [
  ...(ended === 0
    ? []
    : [{ vi: `Không xét ${ended} hồ sơ đã kết thúc.`, en: `${ended} that are over were not looked at.` }[language]]),
  ...(ofOthers === 0
    ? []
    : [
        { vi: `Không xét ${ofOthers} hồ sơ của tỉnh khác.`, en: `${ofOthers} of another province were not looked at.` }[
          language
        ],
      ]),
];
