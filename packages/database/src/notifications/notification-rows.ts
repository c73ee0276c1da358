import { notificationsOf, sendableFrom } from "@motcua/domain";
import type { Appended } from "../casebook/event-rows.ts";
import { dateOfMoment } from "../moment-column.ts";

/** Thông báo to be written with the events: to wait for its time, or to stand on the list of calls at once. */
export const notificationRows = ({ before, events, after }: Omit<Appended, "headHash">) =>
  notificationsOf({ sequence: before?.sequence ?? 0, events, after }).map(({ to, medium, at, ...notification }) => ({
    tenant: after.tenant,
    dossier: after.id,
    ...notification,
    recipient: to,
    medium,
    at: dateOfMoment(at),
    ...(medium === "call"
      ? { state: "failed", nextAt: null, cause: "no-address" }
      : { state: "waiting", nextAt: dateOfMoment(sendableFrom(medium, at)), cause: null }),
  }));

/** A row as it is first written. */
export type NewNotification = ReturnType<typeof notificationRows>[number];
