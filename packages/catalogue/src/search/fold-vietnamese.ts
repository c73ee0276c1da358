/** Bỏ dấu: small letters without marks, đ as d, one space between words. Digits stay, all else parts words. */
export const foldVietnamese = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[đĐ]/g, "d")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
