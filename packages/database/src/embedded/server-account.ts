import { readFileSync, statSync } from "node:fs";
import { noAccount } from "./start-faults.ts";

/** The account PostgreSQL runs as; undefined means: as ourselves. */
export type ServerAccount = { readonly uid: number; readonly gid: number } | undefined;

/** PostgreSQL refuses to run as root: there it runs as the owner of its data, else as "postgres", else as "nobody". */
export function serverAccount(dataFolder: string): ServerAccount {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(dataFolder, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const account = accountNamed("postgres") ?? accountNamed("nobody");
  if (account === undefined) throw noAccount();
  return account;
}

function accountNamed(name: string): ServerAccount {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}
