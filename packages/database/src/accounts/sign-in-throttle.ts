import { accept, refuse, type Moment, type Result, type SignInRefusal } from "@motcua/domain";
import type { PrismaClient } from "../../generated/client.ts";
import { dateOfMoment, momentOfDate } from "../moment-column.ts";
import type { PrismaTransaction } from "../prisma-client.ts";
import { minutesUntilAllowed, recentTries } from "./minutes-until-allowed.ts";

/** Wrong tries in a quarter of an hour, by account and by the address they come from. */
const MOST_TRIES = { account: 5, address: 30 } as const;

type Kind = keyof typeof MOST_TRIES;
const KINDS = Object.keys(MOST_TRIES) as readonly Kind[];

/** Who tries to sign in, and from where. */
export type SignInSubjects = Readonly<Record<Kind, string>> & { readonly tenant: string };

/** Counts the try before the password is looked at, so that many at once cannot slip through; refused when there were too many. */
export function admitTry(
  prisma: PrismaClient,
  subjects: SignInSubjects,
  now: Moment,
): Promise<Result<true, SignInRefusal>> {
  return prisma.$transaction(async (tx): Promise<Result<true, SignInRefusal>> => {
    const tries = {
      account: await lockTries(tx, subjects, "account"),
      address: await lockTries(tx, subjects, "address"),
    };
    const minutes = Math.max(...KINDS.map((kind) => minutesUntilAllowed(tries[kind], now, MOST_TRIES[kind])));
    if (minutes > 0) return refuse({ code: "access.too-many-tries", minutes });
    for (const kind of KINDS) await writeTries(tx, { subjects, kind, tries: [...recentTries(tries[kind], now), now] });
    return accept(true);
  });
}

/** The try was right after all: the account's slate is clean, and the address has one try less. */
export async function forgiveTry(prisma: PrismaClient, subjects: SignInSubjects, at: Moment): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await lockTries(tx, subjects, "account");
    await writeTries(tx, { subjects, kind: "account", tries: [] });
    const tries = await lockTries(tx, subjects, "address");
    const mine = tries.lastIndexOf(at);
    await writeTries(tx, { subjects, kind: "address", tries: tries.filter((_, index) => index !== mine) });
  });
}

async function lockTries(
  tx: PrismaTransaction,
  { tenant, ...subjects }: SignInSubjects,
  kind: Kind,
): Promise<readonly Moment[]> {
  const subject = subjects[kind];
  await tx.$executeRaw`INSERT INTO sign_in_tries (tenant, kind, subject, tries) VALUES (${tenant}, ${kind}, ${subject}, '{}') ON CONFLICT DO NOTHING`;
  const [row] = await tx.$queryRaw<
    { tries: Date[] }[]
  >`SELECT tries FROM sign_in_tries WHERE tenant = ${tenant} AND kind = ${kind} AND subject = ${subject} FOR UPDATE`;
  return row!.tries.map(momentOfDate);
}

async function writeTries(
  tx: PrismaTransaction,
  {
    subjects,
    kind,
    tries,
  }: { readonly subjects: SignInSubjects; readonly kind: Kind; readonly tries: readonly Moment[] },
): Promise<void> {
  const { tenant } = subjects;
  await tx.signInTries.update({
    where: { tenant_kind_subject: { tenant, kind, subject: subjects[kind] } },
    data: { tries: tries.map(dateOfMoment) },
    select: { kind: true },
  });
}
