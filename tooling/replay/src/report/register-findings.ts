import { onlineShareOn, type CalendarDay } from "@motcua/domain";
import type { RegisteredProcedure } from "../centres/invented-register.ts";
import { found, type Finding } from "./finding.ts";

type Authority = RegisteredProcedure["authority"];

const of = (register: readonly RegisteredProcedure[], authority: Authority) =>
  register.filter((each) => each.authority === authority);

/** How many procedures of an authority there are. */
export const procedureCount = (register: readonly RegisteredProcedure[], authority: Authority): Finding =>
  found(of(register, authority).length);

/** Levels 3 and 4 of an authority's procedures, as of a day. */
export function levelFindings(register: readonly RegisteredProcedure[], authority: Authority, on: CalendarDay) {
  const share = onlineShareOn(
    on,
    of(register, authority).map(({ entry }) => entry),
  );
  if (share.scale !== "levels" || share.share === null) throw new Error(`no levels on ${on}`);
  return {
    "level-3": found(share.level3),
    "level-4": found(share.level4),
    "level-3-or-4": found(share.online),
    "level-3-or-4-percent": found(share.share * 100),
  };
}

/** Toàn trình and một phần of an authority's procedures, as of a day. */
export function modeFindings(register: readonly RegisteredProcedure[], authority: "city" | "commune", on: CalendarDay) {
  const share = onlineShareOn(
    on,
    of(register, authority).map(({ entry }) => entry),
  );
  if (share.scale !== "modes") throw new Error(`no modes on ${on}`);
  return {
    [`${authority}-procedures`]: found(share.total),
    [`${authority}-online`]: found(share.online),
    [`${authority}-full`]: found(share.full),
    [`${authority}-partial`]: found(share.partial),
    [`${authority}-full-percent`]: found((share.full / share.online) * 100),
    [`${authority}-partial-percent`]: found((share.partial / share.online) * 100),
  };
}
