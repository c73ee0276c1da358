import type { Dossier, DossierEvent } from "@motcua/domain";
import type { Prisma } from "../../generated/client.ts";
import { dateOfMoment } from "../moment-column.ts";
import { rowOfEvent } from "./event-row.ts";

/** Events that follow on each other, and the dossier to which they lead. */
export interface Appended {
  readonly before: Dossier | null;
  readonly events: readonly DossierEvent[];
  readonly after: Dossier;
  /** Hash of the last event before these. */
  readonly headHash: string;
}

/** A row of the log, hash included. */
export type EventRow = ReturnType<typeof rowOfEvent>;

/** A row of the register of seal uses. */
export type SealUseRow = Prisma.SealUseCreateManyInput;

/** The rows of the log, each chained to the one before. */
export function eventRows({ before, events, after, headHash }: Appended): readonly EventRow[] {
  if (events.length === 0 || after.sequence !== (before?.sequence ?? 0) + events.length)
    throw new Error(`the events do not lead to dossier ${after.id}`);
  let previousHash = headHash;
  return events.map((event, index) => {
    const sequence = (before?.sequence ?? 0) + index + 1;
    const row = rowOfEvent({ tenant: after.tenant, dossier: after.id, sequence, previousHash }, event);
    previousHash = row.hash;
    return row;
  });
}

/** Sổ sử dụng con dấu: a line for each time that a seal was put. */
export const sealUseRows = ({ before, events, after }: Omit<Appended, "headHash">): readonly SealUseRow[] =>
  events.flatMap((event, index) =>
    event.type === "sealed"
      ? [
          {
            tenant: after.tenant,
            dossier: after.id,
            sequence: (before?.sequence ?? 0) + index + 1,
            seal: event.data.sealId,
            usedBy: event.actor.id,
            usedByName: event.actor.name,
            at: dateOfMoment(event.at),
            sealedSha256: event.data.file.sha256,
          },
        ]
      : [],
  );

/** A notification of PostgreSQL is shorter. */
const TOO_LONG = 8000;

type Told = Pick<Dossier, "tenant" | "office" | "participants" | "id" | "status" | "account">;

/** What those are told who have a list open; whom the dossier leaves hears of it too. Of too many only the office is told. */
export function changeText(
  before: Pick<Dossier, "participants"> | null,
  { tenant, office, participants, id, status, account }: Told,
): string {
  const text = (told: readonly string[]): string =>
    JSON.stringify({ tenant, office, participants: told, dossier: id, status, account });
  const everybody = text([...new Set([...participants, ...(before?.participants ?? [])])]);
  return Buffer.byteLength(everybody) < TOO_LONG ? everybody : text([office]);
}
