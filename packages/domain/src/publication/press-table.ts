import type { Moment } from "../calendar/moment.ts";
import type { NotMeasurable } from "../indicator/indicator.ts";
import type { ReportMonth } from "../indicator/period.ts";
import type { KeptMonth } from "../indicator/snapshot/frozen-month.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { PublicationRefusal } from "./late-listing.ts";

/** Một cơ quan trong bảng gửi báo chí. */
export interface PressRow {
  readonly agency: string;
  readonly volume: number;
  readonly solved: number;
  readonly late: number;
  readonly latePercent: number | NotMeasurable;
  readonly openOverdue: number;
}

/** Bảng gửi báo chí: agencies and numbers, without officials, dossiers or citizens. */
export interface PressTable {
  readonly unit: string;
  readonly month: ReportMonth;
  readonly version: number;
  /** Of the frozen figures: the same numbers have the same one. */
  readonly figures: string;
  readonly publishedAt: Moment;
  /** Thời điểm kết xuất. */
  readonly stampedAt: Moment;
  readonly rows: readonly PressRow[];
}

/** Kết xuất cho báo chí: only of a month whose figures are published. */
export function pressTable(
  { frozen: { unit, month, version, league }, hash, published }: KeptMonth,
  stampedAt: Moment,
): Result<PressTable, PublicationRefusal> {
  if (!published) return refuse({ code: "publication.month-not-published", month });
  return accept({
    unit,
    month,
    version,
    figures: hash,
    publishedAt: published.publishedAt,
    stampedAt,
    rows: league.map(({ agency, volume, solved, late, latePercent, openOverdue }) => ({
      agency,
      volume,
      solved,
      late,
      latePercent,
      openOverdue,
    })),
  });
}
