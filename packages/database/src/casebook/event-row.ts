import type { DossierEvent } from "@motcua/domain";
import type { Prisma } from "../../generated/client.ts";
import { jsonColumn } from "../json-column.ts";
import { dateOfMoment, momentOfDate } from "../moment-column.ts";
import { eventHash, type EventPosition } from "./event-hash.ts";

/** The columns of an event as they are read. */
export interface EventColumns {
  readonly type: string;
  readonly data: unknown;
  readonly actor: unknown;
  readonly place: unknown;
  readonly at: Date;
}

/** The log holds only what the domain decided, so its word is taken for the type. */
export const eventOfRow = ({ type, data, actor, place, at }: EventColumns): DossierEvent =>
  ({ type, data, actor, place, at: momentOfDate(at) }) as DossierEvent;

export const rowOfEvent = (
  position: EventPosition,
  event: DossierEvent,
): Prisma.DossierEventCreateManyInput & { readonly hash: string } => ({
  ...position,
  type: event.type,
  data: jsonColumn(event.data),
  actor: jsonColumn(event.actor),
  place: jsonColumn(event.place),
  at: dateOfMoment(event.at),
  hash: eventHash(position, event),
});
