/** Họ tên không dấu: lower case, without diacritics, words apart by one space. */
export const foldName = (name: string): string => {
  const plain = name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
};
