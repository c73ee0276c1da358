import { deskOffer, isOpenOffice, type CalendarDay, type DeskOffer, type ProvincePack } from "@motcua/domain";

/** Quầy tiếp nhận of a procedure, and what it may do there. */
export interface ProcedureDesk {
  readonly office: string;
  /** Any channel, or help to file online: whoever comes is never sent home (NĐ 61/2018, Điều 5.1b). */
  readonly offer: DeskOffer;
  /** Whether this desk receives it itself; else only for another office. */
  readonly isCompetent: boolean;
  /** Nhận thay: the offices for which this desk may take it in (phi địa giới). */
  readonly takesFor: readonly { readonly id: string; readonly name: string }[];
}

/** The desks of this officer at which the procedure may be handed in that day. */
export function procedureDesks(
  procedure: string,
  { desks, on, pack }: { readonly desks: readonly string[]; readonly on: CalendarDay; readonly pack: ProvincePack },
): readonly ProcedureDesk[] {
  const offered = pack.procedures.find(({ code }) => code === procedure);
  if (!offered) return [];
  const competent = pack.offices.filter(({ id }) => offered.offices.includes(id) && isOpenOffice(id, on, pack));
  return desks
    .map((office) => ({
      office,
      offer: deskOffer(on, { office, procedure, pack }),
      isCompetent: competent.some(({ id }) => id === office),
      takesFor:
        offered.nonTerritorial === true && isOpenOffice(office, on, pack)
          ? competent.filter(({ id }) => id !== office).map(({ id, shortName }) => ({ id, name: shortName }))
          : [],
    }))
    .filter(({ isCompetent, takesFor }) => isCompetent || takesFor.length > 0);
}
