import {
  epochSecondsOf,
  momentFromEpochSeconds,
  nextTry,
  oldNewsBefore,
  type Moment,
  type NotificationMedium,
} from "@motcua/domain";
import type {
  ClaimedNotification,
  Messenger,
  NotificationBook,
  NotificationKey,
  NotifiedEvent,
} from "./notification-ports.ts";
import type { Clock } from "./ports.ts";

/** By what a notification can be carried. */
export type MessageMedium = Exclude<NotificationMedium, "call">;

export interface MailRoom {
  readonly clock: Clock;
  readonly book: NotificationBook;
  /** None for a medium that the province has not set up: what is to go by it is given up in the end, and called. */
  readonly messengers: Readonly<Partial<Record<MessageMedium, Messenger>>>;
  readonly write: (of: NotifiedEvent, medium: MessageMedium) => { readonly subject: string; readonly text: string };
}

export interface SendingRound {
  readonly sent: number;
  /** To be tried again. */
  readonly put: number;
  readonly givenUp: number;
  /** More may be due. */
  readonly isMore: boolean;
}

const LEASE_SECONDS = 300;
const AT_ONCE = 20;

const later = (at: Moment, seconds: number): Moment => momentFromEpochSeconds(epochSecondsOf(at) + seconds);

/** Gửi thông báo that are due in the province, some at a time. After a crash between sending and keeping, one may go out again under the same name. */
export async function sendNotifications(room: MailRoom, tenant: string): Promise<SendingRound> {
  const media = (["sms", "email"] as const).filter((medium) => room.messengers[medium] !== undefined);
  const now = room.clock.now();
  // First of all, so that a gateway that is set up late does not begin with old news.
  const tooOld = await room.book.giveUpBefore(tenant, oldNewsBefore(now));
  const claimed = await room.book.claim(tenant, { now, until: later(now, LEASE_SECONDS), media, most: AT_ONCE });
  const outcomes = { sent: 0, put: 0, givenUp: 0 };
  for (const outcome of await Promise.all(claimed.map((each) => send(room, tenant, each)))) outcomes[outcome] += 1;
  return { ...outcomes, givenUp: outcomes.givenUp + tooOld, isMore: claimed.length === AT_ONCE };
}

async function send(room: MailRoom, tenant: string, claimed: ClaimedNotification): Promise<"sent" | "put" | "givenUp"> {
  const { book, clock } = room;
  const { medium, address } = claimed;
  const messenger = medium === "call" ? undefined : room.messengers[medium];
  if (medium === "call" || !messenger) throw new Error(`nobody carries ${medium}`);
  const message = room.write(claimed, medium);
  const taken = await messenger({ id: messageId(tenant, claimed), address, ...message }).catch(() => null);
  if (taken?.kind === "taken") {
    await book.sent(tenant, claimed, { at: clock.now(), ...message, reference: taken.reference });
    return "sent";
  }
  if (taken?.kind === "refused") {
    await book.giveUp(tenant, claimed, "address-refused");
    return "givenUp";
  }
  const next = nextTry(claimed, { tries: claimed.tries, now: clock.now() });
  if (next === null) {
    await book.giveUp(tenant, claimed, "too-late");
    return "givenUp";
  }
  await book.tryAgain(tenant, claimed, next);
  return "put";
}

/** Of one notification, the same at every try. */
const messageId = (tenant: string, { dossier, sequence, to, medium }: NotificationKey): string =>
  [tenant, dossier, sequence, to, medium].join(".");
