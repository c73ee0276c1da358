import type { Uploads } from "@motcua/casework";
import type { PrismaClient } from "../../generated/client.ts";
import { rowOfUpload, uploadOf, UPLOADED_FIRST } from "./draft-row.ts";

/** Giấy tờ tải lên in PostgreSQL; the bytes are in the file store. */
export const prismaUploads = (prisma: PrismaClient): Uploads => ({
  add: async (tenant, account, upload) => {
    await prisma.uploadRow.create({ data: rowOfUpload(tenant, account, upload), select: { id: true } });
  },
  list: async (tenant, account, draft) => {
    const rows = await prisma.uploadRow.findMany({ where: { tenant, account, draft }, orderBy: [...UPLOADED_FIRST] });
    return rows.map(uploadOf);
  },
  remove: async (tenant, account, id) => {
    await prisma.uploadRow.deleteMany({ where: { tenant, account, id } });
  },
});
