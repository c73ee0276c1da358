const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;
const GROUPS = ["", "nghìn", "triệu"] as const;
const BILLION = 1_000_000_000;

const digit = (value: number): string => DIGITS[value]!;

/** mốt after mươi, lăm after mười and mươi: the two that change their sound. */
function unitAfterTens(tens: number, units: number): string {
  if (units === 1 && tens > 1) return "mốt";
  return units === 5 ? "lăm" : digit(units);
}

/** Three digits; `isInner` says the hundreds even when they are zero (không trăm linh năm). */
function readGroup(value: number, isInner: boolean): readonly string[] {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const units = value % 10;
  const words: string[] = [];
  if (hundreds > 0 || isInner) words.push(digit(hundreds), "trăm");
  if (tens === 0) {
    if (units > 0) words.push(...(words.length > 0 ? ["linh"] : []), digit(units));
    return words;
  }
  words.push(...(tens === 1 ? ["mười"] : [digit(tens), "mươi"]));
  if (units > 0) words.push(unitAfterTens(tens, units));
  return words;
}

/** Below one billion: groups of three, empty ones unsaid. */
function readBelowBillion(value: number, isInner: boolean): readonly string[] {
  const words: string[] = [];
  for (let power = GROUPS.length - 1; power >= 0; power -= 1) {
    const group = Math.floor(value / 1000 ** power) % 1000;
    if (group === 0) continue;
    words.push(...readGroup(group, isInner || words.length > 0), ...(power > 0 ? [GROUPS[power]!] : []));
  }
  return words;
}

/** Above, thousands of billions are read again (một nghìn tỷ). */
function readWhole(value: number): readonly string[] {
  const billions = Math.floor(value / BILLION);
  const rest = value % BILLION;
  if (billions === 0) return readBelowBillion(rest, false);
  return [...readWhole(billions), "tỷ", ...readBelowBillion(rest, true)];
}

/** Số tiền bằng chữ, lower case: một trăm linh năm nghìn đồng. A negative or broken amount is a fault. */
export function readAmount(vnd: number): string {
  if (!Number.isSafeInteger(vnd) || vnd < 0) throw new Error(`not an amount in whole đồng: ${vnd}`);
  return [...(vnd === 0 ? [DIGITS[0]] : readWhole(vnd)), "đồng"].join(" ");
}
