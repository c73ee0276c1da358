import type { Source } from "../../source.ts";

/** Căn cứ of an indicator of the index; the points are those that the national portal showed in October 2026. */
export const decision766 = (clause: string, note?: string): Source => ({
  document: "Quyết định 766/QĐ-TTg",
  clause: `Chỉ số ${clause}`,
  ...(note !== undefined && { note }),
});
