import { rulesInProvince, type CalendarDay, type Procedure, type ProvincePack } from "@motcua/domain";

/** A fee that cannot be taken: the province has set no amount, or nobody has read the published words. */
export interface UnsetFee {
  readonly procedure: string;
  readonly fee: string;
  readonly why: "province" | "unlabelled";
}

/** Khoản thu chưa có mức on that day: the platform refuses to take it, and does not call it free. */
export const unsetFees = (pack: ProvincePack, procedures: readonly Procedure[], on: CalendarDay): readonly UnsetFee[] =>
  pack.procedures.flatMap(({ code }) => {
    const rules = procedures.find((each) => each.code === code)?.fees ?? [];
    return rulesInProvince(rules, { procedure: code, provinceFees: pack.fees, on }).flatMap(
      ({ title, amount: { by } }) =>
        by === "province" || by === "unlabelled" ? [{ procedure: code, fee: title, why: by }] : [],
    );
  });
