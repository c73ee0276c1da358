import { dayOf, type ProvincePack } from "@motcua/domain";
import { systemClock } from "./adapters/system-clock.ts";
import { SettingsFault, type Env } from "./env.ts";

/** The tenant of hosts that no pack names: the one that the settings name, else the first pack still open. */
export function tenantOf(env: Env, packs: readonly ProvincePack[]): string {
  const today = dayOf(systemClock.now());
  const isOpen = (pack: ProvincePack): boolean =>
    pack.offices.some((office) => office.to === undefined || office.to >= today);
  const found = packs.find((pack) => (env.tenant === undefined ? isOpen(pack) : pack.tenant === env.tenant));
  if (!found)
    throw new SettingsFault(
      `tenant: không có gói dữ liệu tỉnh nào cho ${env.tenant ?? "hôm nay"} · no province pack for it`,
    );
  return found.tenant;
}
