import type { Drafts } from "@motcua/casework";
import type { PrismaClient } from "../../generated/client.ts";
import { dateOfMoment } from "../moment-column.ts";
import { changedColumns, draftOf, rowOfDraft, UPLOADED_FIRST } from "./draft-row.ts";

/** Hồ sơ đang soạn in PostgreSQL. A list has those that are not filed yet. */
export const prismaDrafts = (prisma: PrismaClient): Drafts => ({
  create: async (draft) => {
    await prisma.draftRow.create({ data: rowOfDraft(draft), select: { id: true } });
  },
  find: async (tenant, account, id) => {
    const row = await prisma.draftRow.findUnique({ where: { tenant_id: { tenant, id }, account } });
    return (
      row &&
      draftOf(
        row,
        await prisma.uploadRow.findMany({ where: { tenant, account, draft: id }, orderBy: [...UPLOADED_FIRST] }),
      )
    );
  },
  list: async (tenant, account) => {
    const rows = await prisma.draftRow.findMany({
      where: { tenant, account, filedAt: null },
      orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    });
    const uploads = await prisma.uploadRow.findMany({
      where: { tenant, account, draft: { in: rows.map((row) => row.id) } },
      orderBy: [...UPLOADED_FIRST],
    });
    return rows.map((row) =>
      draftOf(
        row,
        uploads.filter((upload) => upload.draft === row.id),
      ),
    );
  },
  save: async (draft, change, at) => {
    const { count } = await prisma.draftRow.updateMany({
      where: { tenant: draft.tenant, account: draft.account, id: draft.id, revision: draft.revision, filedAt: null },
      data: { ...changedColumns(change), revision: draft.revision + 1, updatedAt: dateOfMoment(at) },
    });
    return count === 1;
  },
  remove: async (tenant, account, id) => {
    // A filed draft stays: its uploads are papers of a dossier, and a second “submit” must find it.
    const { count } = await prisma.draftRow.deleteMany({ where: { tenant, account, id, filedAt: null } });
    if (count === 1) await prisma.uploadRow.deleteMany({ where: { tenant, account, draft: id } });
  },
});
