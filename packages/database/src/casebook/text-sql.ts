import { parseTrackingCode } from "@motcua/domain";
import { Prisma } from "../../generated/client.ts";
import { foldName } from "./fold-name.ts";

/** Tra cứu: the beginning of a dossier code, a whole tracking code, or words of the owner's name, as a condition on the dossier `d`. */
export function textSql(text: string): Prisma.Sql {
  const codeStart = text.trim().toUpperCase().replaceAll(/\s+/g, "");
  const words = foldName(text).split(" ").filter((word) => word !== "");
  const name = words.map((word) => `${word}:*`).join(" & ");
  const conditions = [
    ...(codeStart === "" ? [] : [Prisma.sql`d.code LIKE ${`${escapeLike(codeStart)}%`}`]),
    ...(parseTrackingCode(text) === null ? [] : [Prisma.sql`d.tracking_code = ${parseTrackingCode(text)}`]),
    ...(name === "" ? [] : [Prisma.sql`to_tsvector('simple'::regconfig, d.owner_name_folded) @@ to_tsquery('simple'::regconfig, ${name})`]),
  ];
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.sql`(${Prisma.join(conditions, " OR ")})`;
}

const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);
