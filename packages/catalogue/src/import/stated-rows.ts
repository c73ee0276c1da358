import type { StatedTime } from "./limit-of-case.ts";
import type { PublishedChannel } from "./published-record.ts";

const NAMES: Readonly<Record<PublishedChannel["method"], string>> = {
  DIRECT: "trực tiếp",
  ONLINE: "trực tuyến",
  POSTAL: "bưu chính",
};

/** Thời hạn theo kênh: channels that say the same time are named together. */
export const statedRows = (rows: readonly PublishedChannel[]): readonly StatedTime[] =>
  [...Map.groupBy(rows, ({ time, unit }) => JSON.stringify([time, unit])).values()].map((alike) => ({
    where: `Nộp ${[...new Set(alike.map(({ method }) => NAMES[method]))].join(", ")}`,
    time: alike[0]!.time,
    unit: alike[0]!.unit,
  }));
