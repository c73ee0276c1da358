import type { Draft, DraftChange, Upload } from "@motcua/casework";
import { day, type Answers, type Channel } from "@motcua/domain";
import type { Prisma } from "../../generated/client.ts";
import { jsonColumn } from "../json-column.ts";
import { dateOfMoment, momentOfDate, nullable } from "../moment-column.ts";

export const uploadOf = (row: Prisma.UploadRowGetPayload<object>): Upload => ({
  id: row.id,
  draft: row.draft,
  component: row.component,
  name: row.name,
  file: { sha256: row.sha256, mediaType: row.mediaType, bytes: row.bytes },
  uploadedAt: momentOfDate(row.uploadedAt),
});

export const draftOf = (
  row: Prisma.DraftRowGetPayload<object>,
  uploads: readonly Prisma.UploadRowGetPayload<object>[],
): Draft => ({
  ...row,
  procedureVersion: day(row.procedureVersion),
  answers: row.answers as Answers,
  returnBy: row.returnBy as Channel | null,
  updatedAt: momentOfDate(row.updatedAt),
  filedAt: nullable(row.filedAt, momentOfDate),
  uploads: uploads.map(uploadOf),
});

// Column by column: what a caller's object carries besides stays out of the table.

export const rowOfDraft = (draft: Omit<Draft, "uploads">): Prisma.DraftRowCreateInput => ({
  tenant: draft.tenant,
  id: draft.id,
  account: draft.account,
  procedure: draft.procedure,
  procedureVersion: draft.procedureVersion,
  caseCode: draft.caseCode,
  office: draft.office,
  revision: draft.revision,
  answers: jsonColumn(draft.answers),
  returnBy: draft.returnBy,
  postalAddress: draft.postalAddress,
  phone: draft.phone,
  email: draft.email,
  address: draft.address,
  units: draft.units,
  pagesOfOriginal: draft.pagesOfOriginal,
  updatedAt: dateOfMoment(draft.updatedAt),
  filedAt: nullable(draft.filedAt, dateOfMoment),
});

const CHANGEABLE = [
  "answers",
  "returnBy",
  "postalAddress",
  "phone",
  "email",
  "address",
  "units",
  "pagesOfOriginal",
  "caseCode",
] as const satisfies readonly (keyof DraftChange)[];

export const changedColumns = (change: DraftChange): Prisma.DraftRowUpdateManyMutationInput =>
  Object.fromEntries(
    CHANGEABLE.filter((column) => change[column] !== undefined).map((column) => [column, change[column]]),
  );

export const rowOfUpload = (
  tenant: string,
  account: string,
  { id, draft, component, name, file, uploadedAt }: Upload,
): Prisma.UploadRowCreateInput => ({
  tenant,
  id,
  account,
  draft,
  component,
  name,
  sha256: file.sha256,
  mediaType: file.mediaType,
  bytes: file.bytes,
  uploadedAt: dateOfMoment(uploadedAt),
});

/** Uploads in the order in which they were made. */
export const UPLOADED_FIRST = [
  { uploadedAt: "asc" },
  { id: "asc" },
] as const satisfies Prisma.UploadRowOrderByWithRelationInput[];
