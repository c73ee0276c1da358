import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type Prisma, PrismaClient } from "../generated/client.ts";

/** Prisma's client within a transaction. */
export type PrismaTransaction = Prisma.TransactionClient;

const MOST_CONNECTIONS = 10;

/** A client over a pool of connections that all speak UTC: the adapter drops the zone both ways. */
export function prismaClient(url: string, connections = MOST_CONNECTIONS): PrismaClient {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: "motcua",
    // oxlint-disable-next-line typescript/no-misused-promises -- the pool waits for it, though its types do not say so
    onConnect: async (client) => {
      await client.query("SET TIME ZONE 'UTC'");
    },
  });
  // The pool has already thrown the broken connection away; the next query opens another.
  pool.on("error", () => {});
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: true,
    statementNameGenerator: ({ sql }) => statementName(sql),
  });
  return new PrismaClient({ adapter });
}

/** The server keeps each named statement planned. */
const statementName = (sql: string): string => createHash("sha1").update(sql).digest("hex");
