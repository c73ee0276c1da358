import type { Source } from "@motcua/domain";

/** Căn cứ as it is quoted: the document, and its clause where one is named. */
export const sourceText = ({ document, clause }: Source): string =>
  clause === undefined ? document : `${document}, ${clause}`;
