import { accept, refuse, type Moment, type Post, type Result, type Role, type SignInRefusal } from "@motcua/domain";
import type { Prisma, PrismaClient } from "../../generated/client.ts";
import { dateOfDay, dayOfDate, nullable } from "../moment-column.ts";
import { hashPassword, isPassword } from "./password.ts";
import type { Sessions } from "./prisma-sessions.ts";
import { admitTry, forgiveTry } from "./sign-in-throttle.ts";
import type { StaffAccount } from "./staff-account.ts";

export interface StaffSignIn {
  readonly tenant: string;
  readonly id: string;
  readonly password: string;
  /** Where the request comes from, as the network shows it. */
  readonly address: string;
}

export interface Staff {
  readonly find: (tenant: string, id: string) => Promise<StaffAccount | null>;
  readonly list: (tenant: string) => Promise<readonly StaffAccount[]>;
  /** Makes the account (which needs a password) or renews it, posts and all. Another password ends its sessions, and so does putting it out of use. */
  readonly save: (account: StaffAccount, password?: string) => Promise<void>;
  readonly signIn: (attempt: StaffSignIn) => Promise<Result<StaffAccount, SignInRefusal>>;
}

/** Tài khoản cán bộ in PostgreSQL. */
export const prismaStaff = (
  prisma: PrismaClient,
  { now, sessions }: { readonly now: () => Moment; readonly sessions: Sessions },
): Staff => ({
  find: async (tenant, id) =>
    nullable(
      await prisma.staffAccountRow.findUnique({ where: { tenant_id: { tenant, id } }, include: WITH_POSTS }),
      accountOf,
    ),
  list: async (tenant) =>
    (await prisma.staffAccountRow.findMany({ where: { tenant }, include: WITH_POSTS, orderBy: { id: "asc" } })).map(
      accountOf,
    ),
  save: async (account, password) => {
    await saveAccount(prisma, account, password);
    if (password !== undefined || !account.isActive)
      await sessions.revokeAll({ tenant: account.tenant, kind: "staff", account: account.id });
  },
  signIn: async ({ tenant, id, password, address }) => {
    const at = now();
    const subjects = { tenant, account: id, address };
    const admitted = await admitTry(prisma, subjects, at);
    if (!admitted.ok) return admitted;
    const row = await prisma.staffAccountRow.findUnique({ where: { tenant_id: { tenant, id } }, include: WITH_POSTS });
    const isRight = await isPassword(password, row?.passwordHash ?? null);
    if (!row?.isActive || !isRight) return refuse({ code: "access.wrong-credentials" });
    await forgiveTry(prisma, subjects, at);
    return accept(accountOf(row));
  },
});

export const WITH_POSTS = {
  posts: { orderBy: [{ from: "asc" }, { role: "asc" }, { office: "asc" }] },
} as const satisfies Prisma.StaffAccountRowInclude;

async function saveAccount(
  prisma: PrismaClient,
  { posts, tenant, id, name, title, seat, isActive }: StaffAccount,
  password: string | undefined,
): Promise<void> {
  const account = { tenant, id, name, title, seat, isActive };
  const key = { tenant_id: { tenant, id } };
  const passwordHash = password === undefined ? undefined : await hashPassword(password);
  await prisma.$transaction(async (tx) => {
    if (passwordHash === undefined) await tx.staffAccountRow.update({ where: key, data: account });
    else
      await tx.staffAccountRow.upsert({
        where: key,
        create: { ...account, passwordHash },
        update: { ...account, passwordHash },
      });
    await tx.staffPostRow.deleteMany({ where: { tenant, account: id } });
    await tx.staffPostRow.createMany({
      data: posts.map((post) => ({
        tenant,
        account: id,
        role: post.role,
        office: post.office,
        from: dateOfDay(post.from),
        to: post.to === undefined ? null : dateOfDay(post.to),
      })),
    });
  });
}

export function accountOf(row: Prisma.StaffAccountRowGetPayload<{ include: typeof WITH_POSTS }>): StaffAccount {
  const { tenant, id, name, title, isActive } = row;
  return {
    tenant,
    id,
    name,
    title,
    isActive,
    seat: row.seat === "centre" ? "centre" : "agency",
    posts: row.posts.map(postOf),
  };
}

const postOf = ({ role, office, from, to }: Prisma.StaffPostRowGetPayload<object>): Post => ({
  role: role as Role,
  office,
  from: dayOfDate(from),
  ...(to === null ? {} : { to: dayOfDate(to) }),
});
