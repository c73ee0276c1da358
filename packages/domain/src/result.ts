/** The answer of a rule: a value, or a refusal with its facts. */
export type Result<T, R> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R };

/** The rule says yes: this value. */
export const accept = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
/** The rule says no: this refusal. */
export const refuse = <const R>(refusal: R): { readonly ok: false; readonly refusal: R } => ({ ok: false, refusal });
