import { dayOf } from "../calendar/moment.ts";
import { refuse } from "../result.ts";
import type { Submit } from "./act.ts";
import type { Facts } from "./facts.ts";
import { isOpenOffice } from "./is-open-office.ts";

/** Refusals of what only a desk can file. */
export type DeskFilingRefusal =
  /** Refused: an officer files online only for an owner who needs help, and says why and how he agreed. */
  | { readonly code: "assistance.missing" }
  /** Refused: help is with filing online; at the counter and by post it is the officer's work anyway. */
  | { readonly code: "assistance.only-online" }
  /** Refused: this procedure is taken in only by the office that decides it. */
  | { readonly code: "procedure.territorial"; readonly procedure: string }
  /** Refused: that office takes in nothing today. */
  | { readonly code: "filing.office-not-open"; readonly office: string }
  /** Refused: only at the counter and by post is something kept that is not complete; online nothing half-filed is. */
  | { readonly code: "filing.incomplete-online" }
  /** Refused: a hand-over record belongs to a filing by post, and is signed before it is entered. */
  | { readonly code: "filing.postal-record-wrong" };

/** Whether it bears what only a desk adds: help, another office's reception, the post's record. */
export const isFromDesk = ({ assisted, takenAt, postalRecord, isIncomplete }: Submit): boolean =>
  assisted !== undefined || takenAt !== undefined || postalRecord !== undefined || isIncomplete !== undefined;

/** Nộp tại quầy: hỗ trợ nộp trực tuyến, tiếp nhận phi địa giới (NĐ 118/2025, Điều 14), biên bản giao nhận bưu chính (QĐ 45/2016, Điều 7). */
export function deskFilingRefusal(
  { assisted, takenAt, office, postalRecord, channel, isIncomplete }: Submit,
  { actor, at, pack, procedure }: Facts,
): { readonly ok: false; readonly refusal: DeskFilingRefusal } | null {
  if (actor.kind === "staff" && channel === "online" && !assisted) return refuse({ code: "assistance.missing" });
  if (isIncomplete && channel === "online") return refuse({ code: "filing.incomplete-online" });
  if (assisted && channel !== "online") return refuse({ code: "assistance.only-online" });
  if (postalRecord && (channel !== "post" || postalRecord.signedAt > at))
    return refuse({ code: "filing.postal-record-wrong" });
  if (takenAt === undefined || takenAt === office) return null;
  if (!isOpenOffice(takenAt, dayOf(at), pack)) return refuse({ code: "filing.office-not-open", office: takenAt });
  const offered = pack.procedures.find((each) => each.code === procedure.code);
  return offered?.nonTerritorial === true ? null : refuse({ code: "procedure.territorial", procedure: procedure.code });
}
