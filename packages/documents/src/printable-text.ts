const CANNOT_PRINT = "□";

const PLAIN = /^[\n -~]*$/;
const isControl = /^[\p{Cc}\p{Cs}\p{Co}]$/u;
// Invisible and direction-changing characters: they could make a paper read otherwise than it was checked.
const INVISIBLE = /[\p{Cf}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/gu;
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * The text as the font can print it: composed (NFC), without invisible characters; a character that the font
 * lacks becomes a box, so that the reader sees that something stood there.
 */
export const printableText = (text: string, covered: ReadonlySet<number>): string => {
  if (PLAIN.test(text)) {
    return text;
  }
  const composed = text.normalize("NFC").replace(LINE_ENDS, "\n").replaceAll("\t", " ").replace(INVISIBLE, "");
  let printed = "";
  for (const character of composed) {
    const isPrintable =
      character === "\n" || (!isControl.test(character) && covered.has(character.codePointAt(0) ?? 0));
    if (isPrintable) {
      printed += character;
    } else if (!printed.endsWith(CANNOT_PRINT)) {
      printed += CANNOT_PRINT;
    }
  }
  return printed;
};
