const MOBILE = /^0(3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/;
const LANDLINE = /^02\d{8,9}$/;

/** Số điện thoại in the form 0xxxxxxxxx, or null. `+84` drops the 0. */
export function tidyPhone(text: string): string | null {
  const digits = text.replaceAll(/[\s.()-]/g, "").replace(/^\+84/, "0");
  return MOBILE.test(digits) || LANDLINE.test(digits) ? digits : null;
}
