import type { Row } from "./measurement.ts";

/** The rows as one markdown table; a missed limit is marked. */
export const tableOf = (rows: readonly Row[]): string =>
  [
    "| measurement | ours | limit or peer | ratio |",
    "|---|---:|---:|---:|",
    ...rows.map(
      ({ measurement, ours, limitOrPeer, ratio, isMissed }) =>
        `| ${measurement} | ${ours} | ${limitOrPeer} | ${isMissed ? `**missed** ${ratio}` : ratio} |`,
    ),
  ].join("\n");
