import type { Database } from "@motcua/database";
import { dayOf, type Moment, type ProvincePack } from "@motcua/domain";
import { DEMO_PASSWORD, INVENTED_OFFICERS, postsAt } from "./invented-people.ts";

/** The invented officers of the first office still open in each pack, and of the second. Put once: what an administrator changed stays. */
export async function demoStaff(database: Database, packs: readonly ProvincePack[], now: Moment): Promise<void> {
  for (const pack of packs) {
    const [first, second] = pack.offices.filter((each) => each.to === undefined || each.to >= dayOf(now));
    for (const { account, name, title, roles, isElsewhere = false } of INVENTED_OFFICERS) {
      const office = isElsewhere ? second : first;
      if (!office || (await database.accounts.staff.find(pack.tenant, account))) continue;
      await database.accounts.staff.save(
        {
          tenant: pack.tenant,
          id: account,
          name,
          title,
          seat: "centre",
          isActive: true,
          posts: postsAt(office.id, roles, office.from),
        },
        DEMO_PASSWORD,
      );
    }
  }
}
