const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Tone marks go to the end of their word, so that Hoà and Hòa are one name; Hạ Long and Hà Long stay two. */
const toneLast = (word: string): string => word.replaceAll(TONE_MARKS, "") + (word.match(TONE_MARKS) ?? []).join("");

/** Khóa so tên: equal for two spellings of one Vietnamese name. Marks count. */
export const unitNameKey = (name: string): string =>
  name
    .normalize("NFD")
    .toLowerCase()
    .split(/[\s\-–,.]+/u)
    .filter((word) => word !== "")
    .map(toneLast)
    .join(" ");
