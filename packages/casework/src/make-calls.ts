import {
  accept,
  callScope,
  dayOf,
  refuse,
  type CallNotDue,
  type Moment,
  type CallNotCompetent,
  type Result,
} from "@motcua/domain";
import type { DueCallPage, NotificationBook, NotificationKey } from "./notification-ports.ts";
import type { Caller, Desk } from "./ports.ts";

/** What calls are made from. */
export type CallDesk = Pick<Desk, "clock"> & { readonly notifications: NotificationBook };

/** Danh sách phải gọi of the caller's desks. */
export async function readDueCalls(
  { clock, notifications }: CallDesk,
  { actor }: Caller,
  question: { readonly after?: string; readonly size: number },
): Promise<Result<DueCallPage, CallNotCompetent>> {
  const scope = callScope(actor, dayOf(clock.now()));
  if (scope.kind !== "offices") return refuse({ code: "call.not-competent" });
  return accept(await notifications.dueCalls(scope, question));
}

/** Ghi đã gọi: that the officer has told the person, when and by whom. */
export async function markCalled(
  { clock, notifications }: CallDesk,
  { actor }: Caller,
  key: NotificationKey,
): Promise<Result<{ readonly at: Moment }, CallNotCompetent | CallNotDue>> {
  const at = clock.now();
  const scope = callScope(actor, dayOf(at));
  if (scope.kind !== "offices") return refuse({ code: "call.not-competent" });
  const { id, name } = actor;
  return (await notifications.markCalled(scope, { ...key, at, by: { id, name } }))
    ? accept({ at })
    : refuse({ code: "call.not-due" });
}
