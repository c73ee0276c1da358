import type { Caller } from "@motcua/casework";
import type { ProvincePack } from "@motcua/domain";
import { citizenActor, type Database } from "@motcua/database";
import type { CitizenProfile } from "@motcua/trpc";
import type { FastifyRequest } from "fastify";
import { staffCaller } from "../staff/staff-caller.ts";
import type { SessionCookies, SessionKind } from "./session-cookies.ts";

interface Visit {
  readonly tenant: string;
  readonly caller: Caller | null;
  readonly profile: CitizenProfile | null;
}

export interface Callers {
  readonly tenantOf: (request: FastifyRequest) => string;
  /** Who calls, by the session of that kind. */
  readonly visit: (request: FastifyRequest, kind: SessionKind) => Promise<Visit>;
}

interface Parts {
  readonly database: Database;
  readonly cookies: SessionCookies;
  readonly packs: readonly ProvincePack[];
  readonly defaultTenant: string;
}

/** From a request to a caller. The tenant is the host's; a session of another tenant is no session here. */
export function callers({ database, cookies, packs, defaultTenant }: Parts): Callers {
  const tenants = new Map(packs.flatMap((pack) => pack.hosts.map((host) => [host, pack.tenant] as const)));
  const tenantOf = (request: FastifyRequest): string => tenants.get(request.hostname) ?? defaultTenant;

  const citizen = async (tenant: string, account: string): Promise<Visit> => {
    const found = await database.accounts.citizens.find(tenant, account);
    if (!found) return { tenant, caller: null, profile: null };
    const { name, personalNumber, bornOn, phone, address } = found;
    return {
      tenant,
      caller: { actor: citizenActor(found), place: { kind: "online", office: "" } },
      profile: { fullName: name, personalNumber, bornOn, phone, address },
    };
  };

  const staff = async (tenant: string, account: string): Promise<Visit> => {
    const found = await database.accounts.staff.find(tenant, account);
    const pack = packs.find((each) => each.tenant === tenant);
    const caller = found?.isActive && pack ? staffCaller(found, pack) : null;
    return { tenant, caller, profile: null };
  };

  return {
    tenantOf,
    visit: async (request, kind) => {
      const tenant = tenantOf(request);
      const token = cookies.read(request, kind);
      const session = token === undefined ? null : await database.sessions.resume(tenant, token);
      if (session?.kind !== kind) return { tenant, caller: null, profile: null };
      return kind === "citizen" ? citizen(tenant, session.account) : staff(tenant, session.account);
    },
  };
}
