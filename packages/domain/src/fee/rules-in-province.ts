import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { ProvinceFee } from "../pack/province-pack.ts";
import { inForceOn } from "../source.ts";
import type { FeeRule } from "./fee-rule.ts";

/** Which People's Council, on which day. */
export interface ProvinceQuestion {
  readonly procedure: string;
  readonly provinceFees: readonly ProvinceFee[];
  readonly on: CalendarDay;
}

/** Mức thu as it binds in a province: where the nation leaves the amount to the People's Council, the amount it set. */
export const rulesInProvince = (rules: readonly FeeRule[], question: ProvinceQuestion): readonly FeeRule[] =>
  rules.map((rule) => {
    if (rule.amount.by !== "province") return rule;
    const set = question.provinceFees.find((each) => each.procedure === question.procedure && each.fee === rule.id);
    const inForce = set && inForceOn(question.on, set.amounts);
    return inForce ? { ...rule, amount: inForce.value, source: inForce.source } : rule;
  });
