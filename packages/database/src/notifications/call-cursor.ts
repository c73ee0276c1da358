import { parseMoment, type Moment, type Notification } from "@motcua/domain";

/** The last call of a page: where the next one begins. */
export interface CallCursor {
  readonly at: Moment;
  readonly dossier: string;
  readonly sequence: number;
  readonly to: Notification["to"];
}

export const callCursorText = ({ at, dossier, sequence, to }: CallCursor): string =>
  Buffer.from(JSON.stringify([at, dossier, sequence, to])).toString("base64url");

/** A cursor that we did not make reads as none: the list begins at its beginning. */
export function parseCallCursor(text: string): CallCursor | null {
  try {
    const [moment, dossier, sequence, to] = JSON.parse(Buffer.from(text, "base64url").toString()) as unknown[];
    const at = parseMoment(String(moment));
    const isOurs =
      typeof dossier === "string" &&
      /^[\w-]{1,60}$/.test(dossier) &&
      Number.isSafeInteger(sequence) &&
      (to === "owner" || to === "applicant");
    return at && isOurs ? { at, dossier, sequence: sequence as number, to } : null;
  } catch {
    return null;
  }
}
