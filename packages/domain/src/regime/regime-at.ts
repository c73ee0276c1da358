import { dayOf, type Moment } from "../calendar/moment.ts";
import { inForceOn, type Source } from "../source.ts";
import { formListOn, type OfficialForm } from "./official-form.ts";
import { BEFORE_2018, REGIMES, UNIT_CODE_ORDERS, type RegimeRules, type UnitCodeOrder } from "./regime.ts";

/** Chế độ pháp lý at a moment: the decree, and what the circulars of that day add. */
export interface Regime extends RegimeRules {
  readonly decree: Source;
  /** None before the first circular. */
  readonly forms: readonly OfficialForm[];
  /** Not settled before the first circular. */
  readonly unitCodeOrder: UnitCodeOrder | null;
}

/** The rules in force at that moment. */
export function regimeAt(at: Moment): Regime {
  const on = dayOf(at);
  const { value, source } = inForceOn(on, REGIMES) ?? BEFORE_2018;
  return {
    ...value,
    decree: source,
    forms: formListOn(on),
    unitCodeOrder: inForceOn(on, UNIT_CODE_ORDERS)?.value ?? null,
  };
}

/** A dossier keeps the rules of its reception, whatever decree comes later; until then those of its filing. */
export const regimeOf = (dossier: { readonly submittedAt: Moment; readonly receivedAt: Moment | null }): Regime =>
  regimeAt(dossier.receivedAt ?? dossier.submittedAt);
