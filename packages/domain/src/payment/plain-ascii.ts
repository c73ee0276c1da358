/** Không dấu: Vietnamese letters without their marks, `đ` as `d`. What is still not printable ASCII stays, for the caller to refuse. */
export const plainAscii = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");

/** The first character that a QR payload cannot carry, or null. */
export const notAscii = (text: string): string | null => /[^\u0020-\u007E]/u.exec(text)?.[0] ?? null;
