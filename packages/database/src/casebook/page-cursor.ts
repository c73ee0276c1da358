import type { Moment } from "@motcua/domain";
import { parseMoment } from "@motcua/domain";

/** The last line of a page: where the next one begins. */
export interface PageCursor {
  readonly lateFrom: Moment | null;
  readonly submittedAt: Moment;
  readonly id: string;
}

export const cursorText = ({ lateFrom, submittedAt, id }: PageCursor): string =>
  Buffer.from(JSON.stringify([lateFrom, submittedAt, id])).toString("base64url");

/** A cursor that we did not make reads as none: the list begins at its beginning. */
export function parseCursor(text: string): PageCursor | null {
  try {
    const [late, submitted, id] = JSON.parse(Buffer.from(text, "base64url").toString()) as unknown[];
    const lateFrom = typeof late === "string" ? parseMoment(late) : null;
    const submittedAt = parseMoment(String(submitted));
    return submittedAt && typeof id === "string" && /^[\w-]{1,60}$/.test(id) ? { lateFrom, submittedAt, id } : null;
  } catch {
    return null;
  }
}
