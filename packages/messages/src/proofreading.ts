/** Every string in a tree of texts; functions are spoken with plain numbers. */
export function stringsOf(texts: unknown): readonly string[] {
  if (typeof texts === "string") return [texts];
  if (typeof texts === "function") return stringsOf((texts as (...values: readonly number[]) => unknown)(7, 9));
  return typeof texts === "object" && texts !== null ? Object.values(texts).flatMap(stringsOf) : [];
}

const ENGLISH =
  /\b(?:the|and|of|is|are|was|not|you|your|this|that|please|must|cannot|error|file|date|submit|application|dossier|received|signed|due|by)\b/i;
const PLACEHOLDER = /undefined|NaN|\[object|\{|\}|TODO|\.\.\.|\s{2}|^\s|\s$|(?<!\.)\.\.(?!\.)/;
/** Old tone placement (hoá, thuỷ); the house writes hóa, thủy. */
const OLD_TONE = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/iu;
const VIETNAMESE_LETTER = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

/** What a proofreader would mark in a Vietnamese text; nothing, if it is clean. */
export function vietnameseFaults(text: string): readonly string[] {
  return [
    ...(text === "" ? ["empty"] : []),
    ...(text === text.normalize("NFC") ? [] : ["not NFC"]),
    ...(ENGLISH.test(text) ? ["English left over"] : []),
    ...(PLACEHOLDER.test(text) ? ["placeholder or stray mark"] : []),
    ...(OLD_TONE.test(text) ? ["old tone placement"] : []),
    ...(text.length > 20 && !VIETNAMESE_LETTER.test(text) ? ["no diacritics"] : []),
  ];
}

/** The same for an English text. */
export function englishFaults(text: string): readonly string[] {
  return [...(text === "" ? ["empty"] : []), ...(PLACEHOLDER.test(text) ? ["placeholder or stray mark"] : [])];
}
