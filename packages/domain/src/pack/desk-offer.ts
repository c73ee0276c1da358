import type { CalendarDay } from "../calendar/calendar-day.ts";
import { inForceOn, type Source, type Text } from "../source.ts";
import type { ProvincePack } from "./province-pack.ts";

/** Which procedure, at which desk of the province. */
export interface DeskQuestion {
  readonly office: string;
  readonly procedure: string;
  readonly pack: ProvincePack;
}

/** What a desk offers who comes to the counter: any channel; or help to file online. Never a refusal (NĐ 61/2018, Điều 5.1b). */
export type DeskOffer =
  | { readonly kind: "any-channel" }
  | { readonly kind: "assisted-online"; readonly legalNote: Text; readonly source: Source };

/** Đề nghị tại quầy that day. */
export function deskOffer(on: CalendarDay, { office, procedure, pack }: DeskQuestion): DeskOffer {
  const policy = inForceOn(on, pack.procedures.find(({ code }) => code === procedure)?.onlineOnly ?? []);
  return policy?.value.offices.includes(office)
    ? { kind: "assisted-online", legalNote: policy.value.legalNote, source: policy.source }
    : { kind: "any-channel" };
}

/** Whether that desk takes the procedure online only that day. */
export const isOnlineOnly = (on: CalendarDay, question: DeskQuestion): boolean =>
  deskOffer(on, question).kind === "assisted-online";
