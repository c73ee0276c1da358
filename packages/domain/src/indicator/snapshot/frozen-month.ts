import type { Moment } from "../../calendar/moment.ts";
import type { ReportMonth } from "../period.ts";
import type { PeriodFigures } from "./period-figures.ts";

/** Who froze or published. */
export interface SnapshotActor {
  readonly id: string;
  readonly name: string;
}

/** Số liệu chốt tháng of a unit: as it was reckoned then, whatever happens to the dossiers later. */
export interface FrozenMonth extends PeriodFigures {
  readonly tenant: string;
  readonly unit: string;
  readonly month: ReportMonth;
  /** 1, and one more with each correction. */
  readonly version: number;
  /** Đính chính: the earlier one that it corrects, which stays as it was. */
  readonly corrects: { readonly hash: string; readonly reason: string } | null;
  readonly frozenAt: Moment;
  readonly frozenBy: SnapshotActor;
}

/** As the casebook keeps it: with the hash over all that it says, and its publication. */
export interface KeptMonth {
  readonly frozen: FrozenMonth;
  readonly hash: string;
  readonly published: MonthPublication | null;
}

/** Công bố số liệu tháng. */
export interface MonthPublication {
  readonly publishedAt: Moment;
  readonly publishedBy: SnapshotActor;
}
