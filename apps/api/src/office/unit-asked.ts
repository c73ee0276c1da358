import type { ProvincePack } from "@motcua/domain";
import { SettingsFault } from "../env.ts";

/** Đơn vị of the pack, or a word on which there are. */
export function unitAsked({ offices }: Pick<ProvincePack, "offices">, unit: string): void {
  if (offices.some(({ id }) => id === unit)) return;
  const known = offices.map(({ id }) => id).join(", ");
  throw new SettingsFault(`--unit ${unit}: không có đơn vị này · no such unit (${known})`);
}
