import type { ReadingScope } from "@motcua/domain";
import { Prisma } from "../../generated/client.ts";

/** A scope by offices. */
export type OfficesScope = ReadingScope & { readonly kind: "offices" };

/** What the offices hold themselves. */
export const heldSql = ({ tenant, offices }: OfficesScope): Prisma.Sql =>
  Prisma.sql`d.tenant = ${tenant} AND d.office = ANY(${[...offices]}::text[])`;

/** What others hold and the offices have an open part in; the index `dossier_parts` has the first condition word for word. */
export const partSql = ({ tenant, offices }: OfficesScope): Prisma.Sql =>
  Prisma.sql`cardinality(d.participants) > 1 AND d.participants && ${[...offices]}::text[] AND d.tenant = ${tenant} AND d.office <> ALL(${[...offices]}::text[])`;

/** Phạm vi được xem as a condition on the dossier `d`: the one place where SQL says what the domain's isInScope says. */
export function scopeSql(scope: ReadingScope): Prisma.Sql {
  switch (scope.kind) {
    case "own":
      return Prisma.sql`d.tenant = ${scope.tenant} AND (d.account = ${scope.account} OR (d.owner_personal_number = ${scope.personalNumber} AND d.owner_personal_number <> ''))`;
    case "offices":
      return Prisma.sql`((${heldSql(scope)}) OR (${partSql(scope)}))`;
    case "nothing":
      return Prisma.sql`false`;
  }
}
