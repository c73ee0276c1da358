import { existsSync } from "node:fs";
import { join } from "node:path";
import { ourEnvironment, ourNode } from "../environment.mjs";
import { ROOT, STAMPS } from "../places.mjs";
import { runQuietly } from "../run-program.mjs";
import { hashOf, isStamped, stamp } from "../stamp.mjs";

/** The typed database client, from the schema. */
export async function generateClient() {
  const database = join(ROOT, "packages", "database");
  const file = join(STAMPS, "client");
  const hash = hashOf([
    join(database, "prisma", "schema.prisma"),
    join(database, "prisma.config.ts"),
    join(ROOT, "pnpm-lock.yaml"),
  ]);
  if (isStamped(file, hash) && existsSync(join(database, "generated"))) return false;
  await runQuietly({
    log: "database-client",
    what: { vi: "Chuẩn bị truy cập dữ liệu", en: "Preparing database access" },
    command: ourNode(),
    words: [join(database, "src", "embedded", "prisma-cli.ts"), "generate"],
    env: ourEnvironment(),
  });
  stamp(file, hash);
  return true;
}
