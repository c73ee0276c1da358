import { parseMoment, type Moment } from "@motcua/domain";

/** The last line of a page of the log of uses: where the next one begins. */
export interface UseCursor {
  readonly at: Moment;
  readonly dossier: string;
  readonly sequence: number;
}

export const useCursorText = ({ at, dossier, sequence }: UseCursor): string =>
  Buffer.from(JSON.stringify([at, dossier, sequence])).toString("base64url");

/** A cursor that we did not make reads as none: the log begins at its newest line. */
export function parseUseCursor(text: string): UseCursor | null {
  try {
    const [when, dossier, sequence] = JSON.parse(Buffer.from(text, "base64url").toString()) as unknown[];
    const at = parseMoment(String(when));
    return at && typeof dossier === "string" && /^[\w-]{1,60}$/.test(dossier) && Number.isSafeInteger(sequence)
      ? { at, dossier, sequence: Number(sequence) }
      : null;
  } catch {
    return null;
  }
}
