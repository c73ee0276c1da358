import { randomBytes } from "node:crypto";
import type { Database, StaffAccount } from "@motcua/database";

/** What became of one account; a password is told once, to whoever runs this. */
export interface PutAccount {
  readonly id: string;
  readonly password: string | null;
}

/** Makes the accounts that are not there yet, each with a password of its own, and renews the others. */
export async function putAccounts(
  staff: Pick<Database["accounts"]["staff"], "find" | "save">,
  accounts: readonly StaffAccount[],
): Promise<readonly PutAccount[]> {
  const done: PutAccount[] = [];
  for (const account of accounts) {
    const password = (await staff.find(account.tenant, account.id)) ? null : randomBytes(12).toString("base64url");
    await (password === null ? staff.save(account) : staff.save(account, password));
    done.push({ id: account.id, password });
  }
  return done;
}
