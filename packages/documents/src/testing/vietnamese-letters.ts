const VOWELS = "a ă â e ê i o ô ơ u ư y".split(" ");
const TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

const small = [...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize("NFC"))), "đ"];

/** Every Vietnamese letter that ASCII lacks a mark for, small and capital, composed. */
export const VIETNAMESE_LETTERS = [...small, ...small.map((letter) => letter.toUpperCase())].join(" ");
