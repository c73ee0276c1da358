import { day } from "@motcua/domain";
import type { Centre } from "../centres/centre.ts";
import { found, type Findings } from "./finding.ts";
import { levelFindings, procedureCount } from "./register-findings.ts";

/** Cẩm Phả 2020: the register as it stood on the day of the report. */
export function camPha2020Report({ register }: Centre): Findings {
  const city = register.filter(({ authority }) => authority === "city");
  return {
    "city-procedures": procedureCount(register, "city"),
    "served-at-centre": found(city.filter(({ isServedAtCentre }) => isServedAtCentre).length),
    "vertical-procedures": procedureCount(register, "vertical"),
    "postal-procedures": found(register.filter(({ hasPost }) => hasPost).length),
    ...levelFindings(register, "city", day("2020-06-26")),
  };
}
