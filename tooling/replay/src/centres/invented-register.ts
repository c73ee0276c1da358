import { day, type CalendarDay, type OnlineLevel2011, type RegisterEntry } from "@motcua/domain";

const source = { document: "Dữ liệu chạy lại", note: "Tổng số theo bài báo; từng thủ tục là hư cấu." };

/** Who decides a procedure, and which ways of filing it has. */
export interface RegisteredProcedure {
  readonly entry: RegisterEntry;
  readonly authority: "province" | "city" | "district" | "commune" | "vertical";
  readonly isServedAtCentre: boolean;
  readonly hasPost: boolean;
}

interface Registered {
  readonly authority: RegisteredProcedure["authority"];
  readonly from: CalendarDay;
  readonly count: number;
  readonly served?: number;
  readonly post?: number;
}

/** A register whose first `level4` lines reached level 4, the next `level3` level 3, each from a lower level before. */
export function registerByLevel({
  level3 = 0,
  level4 = 0,
  ...listed
}: Registered & { readonly level3?: number; readonly level4?: number }): readonly RegisteredProcedure[] {
  const reached = (n: number): OnlineLevel2011 => (n < level4 ? 4 : n < level4 + level3 ? 3 : 2);
  return lines(listed, (n) => ({
    levels2011: [
      { from: listed.from, value: 2 as const, source },
      // Raised one after the other over half a year before the day that was reported.
      { from: n % 2 === 0 ? day("2019-11-01") : day("2020-02-01"), value: reached(n), source },
    ],
    modes: [],
  }));
}

/** A register since 15/08/2022: the first `full` lines toàn trình, the next `partial` một phần. */
export function registerByMode({
  full = 0,
  partial = 0,
  ...listed
}: Registered & { readonly full?: number; readonly partial?: number }): readonly RegisteredProcedure[] {
  const reached = (n: number) => (n < full ? "full" : n < full + partial ? "partial" : "none");
  return lines(listed, (n) => ({
    levels2011: [],
    modes: [{ from: day("2022-08-15"), value: { mode: reached(n) } as const, source }],
  }));
}

function lines(
  { authority, from, count, served = count, post = 0 }: Registered,
  reached: (n: number) => Pick<RegisterEntry, "levels2011" | "modes">,
): readonly RegisteredProcedure[] {
  return Array.from({ length: count }, (_, n) => ({
    authority,
    isServedAtCentre: n < served,
    hasPost: n < post,
    entry: { procedure: `${authority}-${n + 1}`, from, proactive: [], ...reached(n) },
  }));
}
