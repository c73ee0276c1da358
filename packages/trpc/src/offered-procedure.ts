import type { FeeRule, Procedure } from "@motcua/domain";

/** Khoản thu có trường hợp miễn: a fee that somebody may be exempt from. */
export type ExemptibleFee = Pick<FeeRule, "id" | "title" | "exemptions">;

/** Of the procedure's fees those with published exemptions. */
export const exemptibleFees = ({ fees }: Pick<Procedure, "fees">): readonly ExemptibleFee[] =>
  fees
    .filter(({ exemptions }) => exemptions.length > 0)
    .map(({ id, title, exemptions }) => ({ id, title, exemptions }));

/** Thủ tục as it is offered: what a person, or the desk, needs to file it. */
export const offeredProcedure = (procedure: Procedure) => {
  const { code, title, guidance, field, channels, returnChannels, cases, components, form, results } = procedure;
  return {
    code,
    title,
    summary: guidance?.summary ?? null,
    field,
    channels,
    returnChannels,
    cases: cases.map((each) => ({ code: each.code, title: each.title })),
    components,
    form,
    exemptible: exemptibleFees(procedure),
    result: results[0].title,
  };
};
