import { STATE_VERSION, type CalendarDay, type Dossier, type Moment } from "@motcua/domain";
import type { Prisma } from "../../generated/client.ts";
import { jsonColumn } from "../json-column.ts";
import { dateOfDay, dateOfMoment, dayOfDate, momentOfDate, nullable } from "../moment-column.ts";
import { foldName } from "./fold-name.ts";

/** What a dossier's row says, all of it worked out from the dossier alone. */
export interface DossierColumns {
  readonly tenant: string;
  readonly id: string;
  readonly office: string;
  readonly participants: readonly string[];
  readonly account: string | null;
  readonly ownerPersonalNumber: string;
  readonly status: string;
  readonly code: string | null;
  readonly trackingCode: string;
  readonly procedure: string;
  readonly ownerName: string;
  readonly ownerNameFolded: string;
  readonly channel: string;
  readonly submittedAt: Moment;
  readonly receivedAt: Moment | null;
  readonly dueAt: Moment | null;
  readonly dueOn: CalendarDay | null;
  readonly lateFrom: Moment | null;
  readonly endedAt: Moment | null;
  readonly sequence: number;
  readonly state: Dossier;
  readonly stateVersion: number;
}

export const columnsOf = (dossier: Dossier): DossierColumns => ({
  tenant: dossier.tenant,
  id: dossier.id,
  office: dossier.office,
  participants: dossier.participants,
  account: dossier.account,
  ownerPersonalNumber: dossier.owner.personalNumber,
  status: dossier.status,
  code: dossier.code,
  trackingCode: dossier.trackingCode,
  procedure: dossier.procedure,
  ownerName: dossier.owner.fullName,
  ownerNameFolded: foldName(dossier.owner.fullName),
  channel: dossier.channel,
  submittedAt: dossier.submittedAt,
  receivedAt: dossier.receivedAt,
  dueAt: dossier.due?.at ?? null,
  dueOn: dossier.due?.on ?? null,
  lateFrom: dossier.due?.lateFrom ?? null,
  endedAt: dossier.endedAt,
  sequence: dossier.sequence,
  state: dossier,
  stateVersion: STATE_VERSION,
});

/** The columns as Prisma writes them; title and head hash come from elsewhere. */
export const writtenColumns = (
  columns: DossierColumns,
): Omit<Prisma.DossierRowCreateInput, "procedureTitle" | "headHash"> => ({
  ...columns,
  participants: [...columns.participants],
  submittedAt: dateOfMoment(columns.submittedAt),
  receivedAt: nullable(columns.receivedAt, dateOfMoment),
  dueAt: nullable(columns.dueAt, dateOfMoment),
  dueOn: nullable(columns.dueOn, dateOfDay),
  lateFrom: nullable(columns.lateFrom, dateOfMoment),
  endedAt: nullable(columns.endedAt, dateOfMoment),
  state: jsonColumn(columns.state),
});

/** The columns as they are stored, to hold beside what the events say. */
export const storedColumns = (
  row: Prisma.DossierRowGetPayload<object>,
): Readonly<Record<keyof DossierColumns, unknown>> => ({
  ...row,
  submittedAt: momentOfDate(row.submittedAt),
  receivedAt: nullable(row.receivedAt, momentOfDate),
  dueAt: nullable(row.dueAt, momentOfDate),
  dueOn: nullable(row.dueOn, dayOfDate),
  lateFrom: nullable(row.lateFrom, momentOfDate),
  endedAt: nullable(row.endedAt, momentOfDate),
});
