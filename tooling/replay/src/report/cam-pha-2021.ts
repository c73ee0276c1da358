import { day, resultsSigned, supplementsTold, hasResult } from "@motcua/domain";
import type { Centre } from "../centres/centre.ts";
import type { PlayedCentre } from "../play/play-centre.ts";
import { found, type Findings } from "./finding.ts";
import { levelFindings, procedureCount } from "./register-findings.ts";

/** Cẩm Phả 2021: the register on 13/6/2021, and what was resolved, signed and supplemented. */
export async function camPha2021Report({ register, period }: Centre, played: PlayedCentre): Promise<Findings> {
  const measured = await played.measured(period);
  const signed = resultsSigned.of(measured);
  return {
    "served-at-centre": found(register.filter(({ isServedAtCentre }) => isServedAtCentre).length),
    "city-procedures": procedureCount(register, "city"),
    ...levelFindings(register, "city", day("2021-06-13")),
    resolved: found(measured.filter(hasResult).length),
    "e-signed": found(signed.numerator),
    "e-signed-percent": found(signed.value),
    "supplement-requests": found(measured.reduce((sum, { supplements }) => sum + supplements.asked, 0)),
    "supplement-notice-and-call-percent": found(supplementsTold.of(measured).value),
  };
}
