import type { Desk } from "@motcua/casework";
import type { Database } from "@motcua/database";
import type { Logger } from "pino";
import type { CatalogueLaw } from "../adapters/catalogue-law.ts";
import type { Env } from "../env.ts";
import type { Trust } from "../adapters/trust-folder.ts";
import type { CitizenSignIn } from "../identity/citizen-sign-in.ts";
import type { Callers } from "./callers.ts";
import type { SessionCookies } from "./session-cookies.ts";

/** All that the doors of the house share. */
export interface House {
  readonly env: Env;
  readonly log: Logger;
  readonly desk: Desk;
  readonly law: CatalogueLaw;
  readonly database: Database;
  readonly callers: Callers;
  readonly cookies: SessionCookies;
  readonly signIn: CitizenSignIn;
  /** Under what results verify. */
  readonly trust: Trust;
}
