import { parseTrackingCode } from "@motcua/domain";
import { Prisma } from "../../generated/client.ts";
import { foldName } from "./fold-name.ts";

/** Tra cứu as a condition on the dossier `d`: a whole tracking code, the beginning of a dossier code (it has digits, a name has none), else words of the owner's name. */
export function textSql(text: string, tenant: string, offices: readonly string[]): Prisma.Sql {
  const trackingCode = parseTrackingCode(text);
  if (trackingCode !== null) return Prisma.sql`d.tracking_code = ${trackingCode}`;
  if (/\d/.test(text)) return Prisma.sql`d.code LIKE ${`${text.toUpperCase().replaceAll(/[^A-Z\d.-]/g, "")}%`}`;
  const words = foldName(text)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return text.trim() === "" ? Prisma.sql`true` : Prisma.sql`false`;
  // The offices are words of the index too: a name that half the country bears is looked up within them only.
  const terms = [...words.map((word) => `${word}:*`), ...(offices.length > 0 ? [officeTerm(tenant, offices)] : [])];
  return Prisma.sql`(to_tsvector('simple'::regconfig, d.owner_name_folded) || array_to_tsvector(ARRAY[d.tenant || '/' || d.office])) @@ ${terms.join(" & ")}::tsquery`;
}

const officeTerm = (tenant: string, offices: readonly string[]): string =>
  `(${offices.map((office) => lexeme(`${tenant}/${office}`)).join(" | ")})`;

const lexeme = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
