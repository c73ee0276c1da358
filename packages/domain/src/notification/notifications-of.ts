import type { Moment } from "../calendar/moment.ts";
import type { Dossier, Person } from "../dossier/dossier.ts";
import type { DossierEvent, DossierEventType } from "../dossier/event.ts";
import { parsePhone } from "../identifier/phone.ts";
import { reachOf, type Reach } from "./reach-of.ts";

/** Cách báo tin: tin nhắn | thư điện tử | gọi điện, by the desk, where neither reaches the person. */
export type NotificationMedium = "sms" | "email" | "call";

/** Thông báo: one event to one person by one medium. */
export interface Notification {
  /** Of the event in its dossier. */
  readonly sequence: number;
  readonly event: DossierEventType;
  readonly at: Moment;
  readonly to: "owner" | "applicant";
  readonly medium: NotificationMedium;
  /** Telephone number or e-mail address as given; empty where a call is due and no number is known. */
  readonly address: string;
  /** Whoever cannot be reached is to be called. */
  readonly isCertain: boolean;
}

interface Step {
  /** What the dossier had before these events. */
  readonly sequence: number;
  readonly events: readonly DossierEvent[];
  readonly after: Pick<Dossier, "owner" | "applicant">;
}

/** Thông báo for the people of a dossier about what has just happened to it. The same address is told once. */
export function notificationsOf({ sequence, events, after }: Step): readonly Notification[] {
  // Handed in and received in one go is one message.
  const isReceived = events.some(({ type }) => type === "received");
  return events.flatMap((event, index) => {
    const reach = event.type === "submitted" && isReceived ? null : reachOf(event);
    if (reach === null) return [];
    const about = { sequence: sequence + index + 1, event: event.type, at: event.at, isCertain: reach === "certain" };
    return addressesOf(after, reach).map((address) => ({ ...about, ...address }));
  });
}

type Address = Pick<Notification, "to" | "medium" | "address">;

/** Who handed it in answers for an owner without an address; both are called only where no message reaches either. */
function addressesOf({ owner, applicant }: Step["after"], reach: Reach): readonly Address[] {
  const all = [...waysTo(owner, "owner", reach), ...waysTo(applicant, "applicant", reach)];
  const ways = [...new Map(all.toReversed().map((way) => [keyOf(way), way])).values()].toReversed();
  const messages = ways.filter(({ medium }) => medium !== "call");
  if (messages.length > 0) return messages;
  const calls = ways.filter(({ address }) => address !== "");
  return calls.length > 0 ? calls : ways.slice(0, 1);
}

const keyOf = ({ medium, address }: Address): string => `${medium} ${address.toLowerCase()}`;

function waysTo({ phone, email = "" }: Person, to: Address["to"], reach: Reach): readonly Address[] {
  const number = parsePhone(phone);
  const mail: readonly Address[] = email === "" ? [] : [{ to, medium: "email", address: email }];
  if (reach === "mail") return mail;
  const message: readonly Address[] =
    number.ok && number.value.kind === "mobile" ? [{ to, medium: "sms", address: number.value.number }] : [];
  const ways = [...message, ...mail];
  if (ways.length > 0 || reach !== "certain") return ways;
  return [{ to, medium: "call", address: number.ok ? number.value.number : phone }];
}
