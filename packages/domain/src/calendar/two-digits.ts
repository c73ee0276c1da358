const ZERO = 48;

/** The number two digits of a text stand for, read without cutting it up: due dates are asked for by the million. */
export const twoDigitsAt = (text: string, at: number): number =>
  (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;

/** 7 → `07`. */
export const twoDigits = (n: number): string => (n < 10 ? `0${n}` : String(n));
