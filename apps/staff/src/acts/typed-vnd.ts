/** Số tiền as typed: dots, commas and spaces part thousands. Null where it is no amount. */
export function typedVnd(typed: string): number | null {
  const digits = typed.replaceAll(/[\s.,]/g, "");
  return /^\d{1,10}$/.test(digits) && Number(digits) > 0 ? Number(digits) : null;
}
