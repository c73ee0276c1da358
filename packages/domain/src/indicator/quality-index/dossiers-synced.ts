import type { Indicator, IndicatorDefinition } from "../indicator.ts";
import type { Measurement } from "../measurement.ts";
import { valued } from "../share.ts";
import { decision766 } from "./decision-766.ts";

/** Đồng bộ hồ sơ with the national portal. */
export interface Synchronisation {
  readonly measurements: readonly Measurement[];
  /** Ids that the portal has acknowledged. */
  readonly synced: ReadonlySet<string>;
  /** Dossiers of the period as reported to the national reporting system. */
  readonly reported: number;
  /** Expected where nothing was reported: last year's dossiers, shared out over its months or quarters. */
  readonly lastYear?: { readonly dossiers: number; readonly periods: 12 | 4 };
}

const definition: IndicatorDefinition = {
  id: "766-1.4",
  version: 1,
  term: "Hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia",
  formula: {
    numerator: "Hồ sơ tiếp nhận trong kỳ đã đồng bộ",
    denominator: "Số lớn hơn giữa hồ sơ đã báo cáo và hồ sơ tiếp nhận trong kỳ; nếu bằng 0, bình quân kỳ của năm trước",
  },
  counts: "dossier",
  source: decision766("1.4"),
  scoring: { maxPoints: 6 },
};

/** Hồ sơ đồng bộ. Dossiers that were only reported elsewhere stand below the line and cannot be named. */
export const dossiersSynced: Indicator<Synchronisation> = {
  definition,
  of: ({ measurements, synced, reported, lastYear }) => {
    const received = measurements.filter(({ entry }) => entry === "received").map(({ id }) => id);
    const counted = received.filter((id) => synced.has(id));
    const missed = received.filter((id) => !synced.has(id));
    const expected = lastYear ? Math.round(lastYear.dossiers / lastYear.periods) : 0;
    const denominator = Math.max(reported, received.length) || expected;
    return valued(definition, { numerator: counted.length, denominator, behind: { counted, missed } });
  },
};
