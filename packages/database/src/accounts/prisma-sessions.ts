import { createHash, randomBytes } from "node:crypto";
import { epochSecondsOf, momentFromEpochSeconds, type Moment } from "@motcua/domain";
import type { PrismaClient } from "../../generated/client.ts";
import { dateOfMoment, momentOfDate } from "../moment-column.ts";

/** Whose session it is. */
export interface SessionHolder {
  readonly tenant: string;
  readonly kind: "citizen" | "staff";
  readonly account: string;
}

/** Phiên đăng nhập. */
export interface SignInSession extends SessionHolder {
  readonly createdAt: Moment;
  /** When it ends if it is not used; used, it goes on to its longest term. */
  readonly endsAt: Moment;
}

/** How long a session lasts: idle, and at most. */
export interface SessionTerm {
  readonly idleMinutes: number;
  readonly longestMinutes: number;
}

export type SessionTerms = Readonly<Record<SessionHolder["kind"], SessionTerm>>;

/** A day's work at the desk; a citizen may use a machine that others use too. */
export const SESSION_TERMS: SessionTerms = {
  staff: { idleMinutes: 8 * 60, longestMinutes: 12 * 60 },
  citizen: { idleMinutes: 2 * 60, longestMinutes: 12 * 60 },
};

export interface Sessions {
  /** The token goes to its holder and nowhere else: only its hash is kept. */
  readonly begin: (holder: SessionHolder) => Promise<{ readonly token: string; readonly session: SignInSession }>;
  /** The session if it still runs, which using it prolongs. */
  readonly resume: (tenant: string, token: string) => Promise<SignInSession | null>;
  readonly revoke: (tenant: string, token: string) => Promise<void>;
  readonly revokeAll: (holder: SessionHolder) => Promise<void>;
}

/** Using a session is written down at most this often. */
const SEEN_EVERY_SECONDS = 60;

/** Phiên đăng nhập in PostgreSQL. */
export const prismaSessions = (
  prisma: PrismaClient,
  { now, terms = SESSION_TERMS }: { readonly now: () => Moment; readonly terms?: SessionTerms | undefined },
): Sessions => ({
  begin: async ({ tenant, kind, account }) => {
    const at = now();
    const holder = { tenant, kind, account };
    const token = randomBytes(32).toString("base64url");
    const expiresAt = later(at, terms[kind].longestMinutes);
    const row = {
      ...holder,
      tokenHash: hashOf(token),
      createdAt: dateOfMoment(at),
      lastSeenAt: dateOfMoment(at),
      expiresAt: dateOfMoment(expiresAt),
    };
    // The holder's finished sessions go when he comes again, so the table does not grow without end.
    await prisma.sessionRow.deleteMany({ where: { ...holder, expiresAt: { lt: dateOfMoment(at) } } });
    await prisma.sessionRow.create({ data: row, select: { kind: true } });
    return {
      token,
      session: { ...holder, createdAt: at, endsAt: earlier(later(at, terms[kind].idleMinutes), expiresAt) },
    };
  },
  resume: async (tenant, token) => {
    const at = now();
    const key = { tenant_tokenHash: { tenant, tokenHash: hashOf(token) } };
    const row = await prisma.sessionRow.findUnique({ where: key });
    if (!row || row.revokedAt !== null) return null;
    const kind = row.kind === "staff" ? "staff" : "citizen";
    const { idleMinutes } = terms[kind];
    const [lastSeenAt, expiresAt] = [momentOfDate(row.lastSeenAt), momentOfDate(row.expiresAt)];
    if (at >= expiresAt || at >= later(lastSeenAt, idleMinutes)) return null;
    if (epochSecondsOf(at) - epochSecondsOf(lastSeenAt) >= SEEN_EVERY_SECONDS) {
      await prisma.sessionRow.updateMany({
        where: { tenant, tokenHash: row.tokenHash },
        data: { lastSeenAt: dateOfMoment(at) },
      });
    }
    return {
      tenant,
      kind,
      account: row.account,
      createdAt: momentOfDate(row.createdAt),
      endsAt: earlier(later(at, idleMinutes), expiresAt),
    };
  },
  revoke: async (tenant, token) => {
    await prisma.sessionRow.updateMany({
      where: { tenant, tokenHash: hashOf(token), revokedAt: null },
      data: { revokedAt: dateOfMoment(now()) },
    });
  },
  revokeAll: async ({ tenant, kind, account }) => {
    await prisma.sessionRow.updateMany({
      where: { tenant, kind, account, revokedAt: null },
      data: { revokedAt: dateOfMoment(now()) },
    });
  },
});

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

const later = (at: Moment, minutes: number): Moment => momentFromEpochSeconds(epochSecondsOf(at) + minutes * 60);

const earlier = (a: Moment, b: Moment): Moment => (a < b ? a : b);
