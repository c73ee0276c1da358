import type { Channel } from "@motcua/domain";
import type { OfferedProcedure } from "../api/trpc.ts";
import { deskChannels, type WalkIn } from "./walk-in.ts";

export type ProcedureDesk = OfferedProcedure["desks"][number];

/** Quầy đã chọn, and what it may do with this procedure. */
export const deskOf = ({ office }: Pick<WalkIn, "office">, { desks }: OfferedProcedure): ProcedureDesk | undefined =>
  desks.find((desk) => desk.office === office);

/** Whether the officer files online for whoever comes: as he chose, or as the desk or the procedure takes nothing else. */
export const isHelped = (walkIn: WalkIn, procedure: OfferedProcedure): boolean =>
  walkIn.help.isGiven || isHelpOnly(walkIn, procedure);

/** Chỉ nhận trực tuyến: nobody is sent home, the desk files it for him. */
export const isHelpOnly = (walkIn: Pick<WalkIn, "office">, procedure: OfferedProcedure): boolean =>
  deskOf(walkIn, procedure)?.offer.kind === "assisted-online" || deskChannels(procedure).length === 0;

/** Kênh nộp: help is help with filing online. */
export const channelOf = (walkIn: WalkIn, procedure: OfferedProcedure): Channel | null =>
  isHelped(walkIn, procedure) ? "online" : walkIn.channel;

/** Nơi giải quyết, where it is not this desk. A desk that decides nothing of this kind takes it in for the only one it can. */
export function takenForOf(walkIn: WalkIn, procedure: OfferedProcedure): string {
  const desk = deskOf(walkIn, procedure);
  if (desk?.takesFor.some(({ id }) => id === walkIn.takenFor)) return walkIn.takenFor;
  return desk && !desk.isCompetent && desk.takesFor.length === 1 ? desk.takesFor[0]!.id : "";
}

export const HELP_REASONS = ["elderly", "disabled", "cannot-write", "no-device", "online-only"] as const;
export const HELP_CONSENTS = ["signature", "fingerprint", "account"] as const;

/** Lý do nộp giúp: said already where there is no other way. */
export const helpReasonOf = (walkIn: WalkIn, procedure: OfferedProcedure): string =>
  walkIn.help.reason === "" && isHelpOnly(walkIn, procedure) ? "online-only" : walkIn.help.reason;
