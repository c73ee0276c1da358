declare const brand: unique symbol;

/** Mã theo dõi: what a citizen holds before the desk gives the dossier code. `MC-XXXX-XXXX`, without letters that look alike. */
export type TrackingCode = string & { readonly [brand]: "TrackingCode" };

const LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const PATTERN = new RegExp(`^MC-?([${LETTERS}]{4})-?([${LETTERS}]{4})$`);

/** Eight random bytes from the caller make the code; 30⁸ ≈ 6.6 × 10¹¹ of them. */
export function trackingCode(random: readonly number[]): TrackingCode {
  const letters = random.slice(0, 8).map((byte) => LETTERS[byte % LETTERS.length]!);
  return `MC-${letters.slice(0, 4).join("")}-${letters.slice(4).join("")}` as TrackingCode;
}

/** The tracking code that a person typed, tidied, or null. */
export function parseTrackingCode(text: string): TrackingCode | null {
  const match = PATTERN.exec(text.trim().toUpperCase().replaceAll(/\s+/g, ""));
  return match && (`MC-${match[1]}-${match[2]}` as TrackingCode);
}
