import { hasResult, type Measurement } from "../measurement.ts";

/** Một dòng of Biểu số II.06a/VPCP/KSTT: how many were received, solved and are open. */
export interface ReportCounts {
  readonly received: {
    readonly total: number;
    readonly online: number;
    readonly counterOrPost: number;
    readonly carriedOver: number;
  };
  readonly solved: {
    readonly total: number;
    /** A result, granted or refused, before its day: only the office's own work can be early. */
    readonly early: number;
    /** Withdrawn, closed and waiting for papers are counted here, unless they were late. */
    readonly onTime: number;
    readonly late: number;
    /** Of those: waiting for the citizen's papers, and carried over into the next period. */
    readonly waiting: number;
  };
  readonly open: { readonly total: number; readonly inTime: number; readonly overdue: number };
}

/** Báo cáo tình hình, kết quả giải quyết: a line for each field (lĩnh vực), and their sum. */
export interface PeriodReport {
  readonly lines: readonly (ReportCounts & { readonly field: string })[];
  readonly total: ReportCounts;
}

/** Biểu 06a of the measured dossiers. Received in all is what came online, by hand or post, and from the period before; it is solved or open. */
export function periodReport(measurements: readonly Measurement[]): PeriodReport {
  const reported = measurements.filter(({ entry }) => entry !== null);
  const lines = [...Map.groupBy(reported, ({ procedure }) => procedure.field)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, those]) => ({ field, ...countsOf(those) }));
  return { lines, total: countsOf(reported) };
}

function countsOf(reported: readonly Measurement[]): ReportCounts {
  const count = (is: (each: Measurement) => boolean): number => reported.filter(is).length;
  const closedLate = count((each) => each.state !== "open" && each.punctuality === "late");
  const early = count((each) => hasResult(each) && each.punctuality === "early");
  const closed = count(({ state }) => state !== "open");
  return {
    received: {
      total: reported.length,
      online: count(({ entry, channel }) => entry === "received" && channel === "online"),
      counterOrPost: count(({ entry, channel }) => entry === "received" && channel !== "online"),
      carriedOver: count(({ entry }) => entry === "carried-over"),
    },
    solved: {
      total: closed,
      early,
      onTime: closed - early - closedLate,
      late: closedLate,
      waiting: count(({ state }) => state === "waiting"),
    },
    open: {
      total: reported.length - closed,
      inTime: count(({ state, punctuality }) => state === "open" && punctuality !== "late"),
      overdue: count(({ state, punctuality }) => state === "open" && punctuality === "late"),
    },
  };
}
