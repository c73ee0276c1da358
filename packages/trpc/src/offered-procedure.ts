import type { Procedure } from "@motcua/domain";

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
    result: results[0].title,
  };
};
