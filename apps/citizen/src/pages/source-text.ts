import type { Source } from "@motcua/domain";

/** Căn cứ as cited: clause, then document. */
export const sourceText = ({ document, clause }: Source): string =>
  clause === undefined ? document : `${clause}, ${document}`;
