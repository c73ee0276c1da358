import type { DeskQuestion } from "./desk-offer.ts";

/** Cơ quan giải quyết: the procedure's own agency where the province names one, else the agency behind the desk. */
export const decidingAgency = ({ office, procedure, pack }: DeskQuestion): string | undefined =>
  pack.procedures.find(({ code }) => code === procedure)?.agency ??
  pack.offices.find(({ id }) => id === office)?.agency;
