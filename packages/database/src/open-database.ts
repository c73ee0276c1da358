import type { Casebook, Drafts, NotificationBook, SealRegister, Snapshots, Uploads } from "@motcua/casework";
import type { CalendarDay, Moment } from "@motcua/domain";
import { prismaCitizens, type Citizens } from "./accounts/prisma-citizens.ts";
import { prismaSessions, type Sessions, type SessionTerms } from "./accounts/prisma-sessions.ts";
import { prismaStaff, type Staff } from "./accounts/prisma-staff.ts";
import type { Anchor } from "./audit/anchor.ts";
import { writeAnchor } from "./audit/write-anchor.ts";
import { prismaCasebook } from "./casebook/prisma-casebook.ts";
import type { RowTexts } from "./casebook/prisma-transaction.ts";
import { listenToChanges, type Changes } from "./dossier-changes.ts";
import { prismaDrafts } from "./drafts/prisma-drafts.ts";
import { prismaUploads } from "./drafts/prisma-uploads.ts";
import { prismaNotifications } from "./notifications/prisma-notifications.ts";
import { prismaClient } from "./prisma-client.ts";
import { prismaSealRegister } from "./seals/prisma-seal-register.ts";
import { prismaSnapshots } from "./snapshots/prisma-snapshots.ts";

export interface DatabaseOptions extends RowTexts {
  readonly url: string;
  readonly now: () => Moment;
  readonly sessionTerms?: SessionTerms;
  /** Of this process, besides the one that listens. */
  readonly connections?: number;
}

export interface Database {
  readonly casebook: Casebook;
  readonly drafts: Drafts;
  readonly uploads: Uploads;
  readonly snapshots: Snapshots;
  readonly register: SealRegister;
  readonly notifications: NotificationBook;
  readonly accounts: { readonly citizens: Citizens; readonly staff: Staff };
  readonly sessions: Sessions;
  readonly changes: Changes;
  /** Marks what the log held at the end of a day that is over, for audit:verify. */
  readonly writeAnchor: (tenant: string, on: CalendarDay) => Promise<Anchor>;
  readonly close: () => Promise<void>;
}

/** Cơ sở dữ liệu: every adapter of casework's ports that keeps its matter in PostgreSQL, and accounts and sessions. */
export async function openDatabase({
  url,
  now,
  sessionTerms,
  connections,
  ...texts
}: DatabaseOptions): Promise<Database> {
  const changes = await listenToChanges(url);
  const prisma = prismaClient(url, connections);
  const sessions = prismaSessions(prisma, { now, terms: sessionTerms });
  return {
    casebook: prismaCasebook(prisma, texts),
    drafts: prismaDrafts(prisma),
    uploads: prismaUploads(prisma),
    snapshots: prismaSnapshots(prisma),
    register: prismaSealRegister(prisma),
    notifications: prismaNotifications(prisma),
    accounts: { citizens: prismaCitizens(prisma), staff: prismaStaff(prisma, { now, sessions }) },
    sessions,
    changes,
    writeAnchor: (tenant, on) => writeAnchor(prisma, { tenant, on, now: now() }),
    close: async () => {
      await changes.close();
      await prisma.$disconnect();
    },
  };
}
