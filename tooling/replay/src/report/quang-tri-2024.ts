import {
  changeBetween,
  checkClaim,
  day,
  inputsDigitised,
  onlineShareOn,
  resultsElectronic,
  rounded,
} from "@motcua/domain";
import { QUANG_TRI_PERIODS } from "../centres/quang-tri-2024.ts";
import type { Centre } from "../centres/centre.ts";
import type { PlayedCentre } from "../play/play-centre.ts";
import { figureOf } from "../scenario/figure-of.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { found, type Finding, type Findings } from "./finding.ts";
import { printedNumber } from "./printed-number.ts";
import { procedureCount } from "./register-findings.ts";

/** Quảng Trị: the register of three levels, and the digitised shares of three periods. */
export async function quangTri2024Report(centre: Centre, played: PlayedCentre): Promise<Findings> {
  const { scenario, register } = centre;
  const shares: Record<string, Finding> = {};
  for (const period of QUANG_TRI_PERIODS) {
    const measured = await played.measured(period);
    shares[`inputs-${period.id}`] = found(inputsDigitised.of(measured).value);
    shares[`results-${period.id}`] = found(resultsElectronic.of(measured).value);
  }
  return {
    procedures: found(register.length),
    "province-procedures": procedureCount(register, "province"),
    "district-procedures": procedureCount(register, "district"),
    "commune-procedures": procedureCount(register, "commune"),
    "online-percent": onlinePercent(centre),
    ...shares,
    "inputs-change": change(scenario, "inputs", shares),
    "results-change": change(scenario, "results", shares),
  };
}

function onlinePercent({ scenario, register }: Centre): Finding {
  const share = onlineShareOn(
    day("2024-03-31"),
    register.map(({ entry }) => entry),
  );
  const { value, decimals } = figureOf(scenario, "online-percent");
  const printed = (part: number): string => printedNumber(rounded((part / share.total) * 100, decimals), decimals);
  const below = Math.floor((value / 100) * share.total);
  return {
    ...found(share.share === null ? "not-measurable" : share.share * 100),
    whyNot: `không có số thủ tục nào trong ${printedNumber(share.total)} cho tỷ lệ này: ${printedNumber(below)} cho ${printed(below)} %, ${printedNumber(below + 1)} cho ${printed(below + 1)} %`,
  };
}

/** In points; a printed change that its own two shares do not give is explained by both. */
function change(scenario: Scenario, what: "inputs" | "results", shares: Readonly<Record<string, Finding>>): Finding {
  const [before, after] = [shares[`${what}-2022`]!.value, shares[`${what}-2023`]!.value];
  const { points, percent } = changeBetween(before, after);
  const claim = checkClaim({ before, after, claimed: figureOf(scenario, `${what}-change`).value });
  const two = (value: number): string => printedNumber(rounded(value, 2), 2);
  const relative = percent === "not-measurable" ? "" : `, tức tăng ${two(percent)} % so với trước`;
  return {
    ...found(points),
    ...(!claim.ok && {
      whyNot: `${two(after)} − ${two(before)} là ${two(points)} điểm${relative}; không cách tính nào cho số đã công bố`,
    }),
  };
}
