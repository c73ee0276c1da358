import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pack } from "../../fixtures/invented-pack.ts";
import { confirmation, landRegistration } from "../../fixtures/invented-procedures.ts";
import { addDays, day, type CalendarDay } from "../calendar/calendar-day.ts";
import type { Dated } from "../source.ts";
import { convertedMode } from "./converted-mode.ts";
import type { OnlineLevel2011 } from "./online-level-2011.ts";
import {
  proactiveLevelOn,
  withoutReasonOn,
  type ProactiveLevel,
  type RegisterEntry,
  type RegisteredMode,
} from "./online-register.ts";
import { onlineShareOn } from "./online-share-on.ts";
import { registerOf } from "./register-of.ts";

const source = { document: "Quyết định mẫu", note: "danh mục hư cấu" };
const dated = <T>(from: string, value: T): Dated<T> => ({ from: day(from), value, source });
const entry = (n: number, more: Partial<RegisterEntry> = {}): RegisterEntry => ({
  procedure: `9.${String(n).padStart(6, "0")}`,
  from: day("2019-01-01"),
  levels2011: [],
  modes: [],
  proactive: [],
  ...more,
});
const many = (count: number, of: (n: number) => Partial<RegisterEntry>): readonly RegisterEntry[] =>
  Array.from({ length: count }, (_, n) => entry(n, of(n)));

/** 284 procedures that come to the level of June 2021 by changes of five years, and change again after. */
const camPha: readonly RegisterEntry[] = [
  ...many(33, () => ({ levels2011: [dated("2019-03-01", 4)] })),
  ...many(155, () => ({ levels2011: [dated("2019-03-01", 3), dated("2021-01-15", 4)] })),
  ...many(67, () => ({ levels2011: [dated("2018-05-02", 2), dated("2019-11-01", 3), dated("2021-06-14", 4)] })),
  ...many(4, () => ({ levels2011: [dated("2021-06-13", 3)] })),
  ...many(25, () => ({ levels2011: [dated("2018-05-02", 2), dated("2021-07-01", 3)] })),
  entry(900, { levels2011: [dated("2018-05-02", 2)], to: day("2021-03-31") }),
  entry(901, { levels2011: [dated("2019-01-01", 4)], from: day("2021-07-01") }),
];

describe("share of procedures offered online (tỷ lệ dịch vụ công trực tuyến)", () => {
  it("was 259 of 284 on 13 June 2021 in Cẩm Phả: 71 at level 3, 188 at level 4", () => {
    const share = onlineShareOn(day("2021-06-13"), camPha);
    expect(share).toEqual({ scale: "levels", total: 284, online: 259, share: 259 / 284, level3: 71, level4: 188 });
    expect((share.share! * 100).toFixed(2)).toBe("91.20");
  });

  it("was 255 of 285 a year before: 222 at level 3, 33 at level 4", () => {
    expect(onlineShareOn(day("2020-06-26"), camPha)).toMatchObject({
      total: 285,
      online: 255,
      level3: 222,
      level4: 33,
    });
  });

  it("is another the day after a change, and stays what it was for the day before", () => {
    expect(onlineShareOn(day("2021-06-14"), camPha)).toMatchObject({ online: 259, level3: 4, level4: 255 });
    expect(onlineShareOn(day("2021-06-12"), camPha)).toMatchObject({ online: 255 });
    expect(onlineShareOn(day("2021-07-01"), camPha)).toMatchObject({ total: 285, online: 285, level4: 256 });
  });

  it("counts toàn trình and một phần, not levels, from 15 August 2022", () => {
    const register = [
      entry(1, { levels2011: [dated("2020-01-01", 4)], modes: [dated("2022-08-15", { mode: "full" })] }),
      entry(2, { levels2011: [dated("2020-01-01", 4)] }),
    ];
    expect(onlineShareOn(day("2022-08-14"), register)).toMatchObject({ scale: "levels", online: 2 });
    expect(onlineShareOn(day("2022-08-15"), register)).toMatchObject({
      scale: "modes",
      online: 1,
      full: 1,
      partial: 0,
    });
  });

  it("is no number where no procedure is registered", () => {
    expect(onlineShareOn(day("2018-12-31"), camPha).share).toBeNull();
  });

  it("never exceeds the whole, and its two kinds add up, on any day", () => {
    const days = fc.integer({ min: 0, max: 3000 }).map((n) => addDays(day("2018-01-01"), n));
    const level = fc.constantFrom<OnlineLevel2011>(1, 2, 3, 4);
    const mode = fc.constantFrom<RegisteredMode>({ mode: "full" }, { mode: "partial" }, { mode: "none" });
    const changes = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<readonly Dated<T>[]> =>
      fc.array(fc.tuple(days, value).map(([from, each]) => ({ from, value: each, source })));
    const entries = fc
      .tuple(days, changes(level), changes(mode))
      .map(([from, levels2011, modes]) => entry(1, { from, levels2011, modes }));
    fc.assert(
      fc.property(fc.array(entries), days, (register, on: CalendarDay) => {
        const found = onlineShareOn(on, register);
        const kinds = found.scale === "levels" ? found.level3 + found.level4 : found.full + found.partial;
        expect(found.online).toBe(kinds);
        expect(found.online).toBeLessThanOrEqual(found.total);
      }),
    );
  });
});

describe("from levels to toàn trình, một phần", () => {
  it("made 155 toàn trình and 93 một phần of the 248 that Hạ Long had at level 4", () => {
    const modes = Array.from({ length: 248 }, (_, n) =>
      convertedMode(4, {
        mustAppear: n < 60 ? "presence-by-law" : n < 80 ? "on-site-verification" : null,
        returnChannels: n < 93 ? ["counter"] : ["counter", "post"],
      }),
    );
    const register = modes.map((value, n) => entry(n, { modes: [{ from: day("2022-08-15"), value, source }] }));
    expect(onlineShareOn(day("2023-08-31"), register)).toMatchObject({ online: 248, full: 155, partial: 93 });
  });

  it.each([
    [1, "none"],
    [2, "none"],
    [3, "partial"],
    [4, "full"],
  ] as const)("level %i, nobody appears, result by post: %s", (level, mode) => {
    expect(convertedMode(level, { mustAppear: null, returnChannels: ["post"] })).toEqual({ mode });
  });

  it("keeps the reason why somebody must appear", () => {
    expect(convertedMode(4, { mustAppear: "presence-by-law", returnChannels: ["online"] })).toEqual({
      mode: "partial",
      reason: "presence-by-law",
    });
  });
});

describe("register of online services (danh mục dịch vụ công trực tuyến)", () => {
  it("asks for the reason of một phần from 1 July 2026", () => {
    const register = [
      entry(1, { modes: [dated("2022-08-15", { mode: "partial" })] }),
      entry(2, { modes: [dated("2022-08-15", { mode: "partial", reason: "on-site-verification" })] }),
      entry(3, { modes: [dated("2022-08-15", { mode: "partial" }), dated("2026-06-01", { mode: "full" })] }),
    ];
    expect(withoutReasonOn(day("2026-06-30"), register)).toEqual([]);
    expect(withoutReasonOn(day("2026-07-01"), register)).toEqual(["9.000001"]);
  });

  it("is made of what the province offers, the levels it recorded and the modes that were published", () => {
    const levels2011 = [{ procedure: confirmation.code, levels: [dated<OnlineLevel2011>("2020-01-01", 4)] }];
    const register = registerOf({ ...pack, levels2011 }, [confirmation, landRegistration]);
    expect(onlineShareOn(day("2021-06-13"), register)).toMatchObject({ total: 2, online: 1, level4: 1 });
    expect(onlineShareOn(day("2026-11-22"), register)).toMatchObject({ total: 2, online: 2, full: 2 });
    expect(onlineShareOn(day("2026-11-22"), registerOf(pack, []))).toMatchObject({ total: 2, online: 0 });
  });

  it("knows how proactive a service is: not at all until somebody decided it", () => {
    const proactive = [dated<ProactiveLevel>("2026-07-01", 1), dated<ProactiveLevel>("2026-10-01", 2)];
    expect(proactiveLevelOn(day("2026-06-30"), { proactive })).toBe(0);
    expect(proactiveLevelOn(day("2026-09-30"), { proactive })).toBe(1);
    expect(proactiveLevelOn(day("2026-10-01"), { proactive })).toBe(2);
  });
});
