import type { CalendarDay } from "../calendar/calendar-day.ts";
import { inForceOn } from "../source.ts";
import { MODES_FROM } from "./online-level-2011.ts";
import { registeredOn, type RegisterEntry } from "./online-register.ts";

/** Tỷ lệ thủ tục cung cấp trực tuyến; `share` is a part of 1, null where no procedure is registered. */
export type OnlineShare = {
  readonly total: number;
  readonly online: number;
  readonly share: number | null;
} & (
  | { readonly scale: "levels"; readonly level3: number; readonly level4: number }
  | { readonly scale: "modes"; readonly full: number; readonly partial: number }
);

/** As the register stood that day: levels 3 and 4 until 14/08/2022, toàn trình and một phần since. */
export function onlineShareOn(on: CalendarDay, register: readonly RegisterEntry[]): OnlineShare {
  const entries = registeredOn(on, register);
  const total = entries.length;
  const counted = (isCounted: (entry: RegisterEntry) => boolean): number => entries.filter(isCounted).length;
  const shared = (online: number) => ({ total, online, share: total === 0 ? null : online / total });
  if (on < MODES_FROM) {
    const [level3, level4] = [3, 4].map((level) =>
      counted(({ levels2011 }) => inForceOn(on, levels2011)?.value === level),
    ) as [number, number];
    return { scale: "levels", ...shared(level3 + level4), level3, level4 };
  }
  const [full, partial] = ["full", "partial"].map((mode) =>
    counted(({ modes }) => inForceOn(on, modes)?.value.mode === mode),
  ) as [number, number];
  return { scale: "modes", ...shared(full + partial), full, partial };
}
