import { randomUUID } from "node:crypto";
import type { Prisma, PrismaClient } from "../../generated/client.ts";
import { dateOfDay, dayOfDate, nullable } from "../moment-column.ts";
import type { CitizenAccount, CitizenIdentity } from "./citizen-account.ts";

export interface Citizens {
  /** The person's account, made at the first sign-in and renewed at each. */
  readonly recognise: (identity: CitizenIdentity) => Promise<CitizenAccount>;
  readonly find: (tenant: string, id: string) => Promise<CitizenAccount | null>;
}

/** Tài khoản công dân in PostgreSQL. */
export const prismaCitizens = (prisma: PrismaClient): Citizens => ({
  recognise: async (identity) => {
    const { tenant, issuer, subject, name, personalNumber, phone, address, assurance } = identity;
    const row = {
      tenant,
      issuer,
      subject,
      name,
      personalNumber,
      phone,
      address,
      assurance,
      bornOn: nullable(identity.bornOn, dateOfDay),
    };
    const key = { tenant_issuer_subject: { tenant, issuer, subject } };
    return accountOf(
      await prisma.citizenAccountRow.upsert({ where: key, create: { ...row, id: randomUUID() }, update: row }),
    );
  },
  find: async (tenant, id) =>
    nullable(await prisma.citizenAccountRow.findUnique({ where: { tenant_id: { tenant, id } } }), accountOf),
});

const accountOf = (row: Prisma.CitizenAccountRowGetPayload<object>): CitizenAccount => ({
  ...row,
  bornOn: nullable(row.bornOn, dayOfDate),
  assurance: row.assurance === 2 ? 2 : 1,
});
