import type { ReadingScope } from "@motcua/domain";
import { Prisma } from "../../generated/client.ts";

/** Phạm vi được xem as a condition on the dossier `d`: the one place where SQL says what the domain's isInScope says. */
export function scopeSql(scope: ReadingScope): Prisma.Sql {
  switch (scope.kind) {
    case "own":
      return Prisma.sql`d.tenant = ${scope.tenant} AND (d.account = ${scope.account} OR (d.owner_personal_number = ${scope.personalNumber} AND d.owner_personal_number <> ''))`;
    case "offices":
      return Prisma.sql`d.tenant = ${scope.tenant} AND d.office = ANY(${[...scope.offices]}::text[])`;
    case "nothing":
      return Prisma.sql`false`;
  }
}
