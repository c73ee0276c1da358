import { lateLeague, solvedOnTime, timeSaved } from "@motcua/domain";
import type { Centre } from "../centres/centre.ts";
import type { PlayedCentre } from "../play/play-centre.ts";
import { playSurvey } from "../practice/play-survey.ts";
import { found, type Findings } from "./finding.ts";

/** “Hơn 90 %” of an unknown number: four hundred and sixty of five hundred. */
const SURVEYED = { asked: 500, satisfied: 460 } as const;

/** Vĩnh Phúc 2018: punctuality in all and by agency, and the hours saved. */
export async function vinhPhuc2018Report({ register, period }: Centre, played: PlayedCentre): Promise<Findings> {
  const measured = await played.measured(period);
  const saved = timeSaved(measured);
  const league = lateLeague(measured).map(({ agency, latePercent }) => [`late-${agency}`, found(latePercent)] as const);
  return {
    procedures: found(register.length),
    received: found(measured.filter(({ entry }) => entry === "received").length),
    "on-time-percent": found(solvedOnTime.of(measured).value),
    ...Object.fromEntries(league),
    "hours-saved": found(saved.hours),
    "days-saved": found(saved.days),
    "satisfied-percent": { ...found(playSurvey(period, SURVEYED).value), remark: "số người được hỏi là hư cấu" },
  };
}
