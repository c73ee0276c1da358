import type { Indicator, IndicatorDefinition } from "../indicator.ts";
import { isReported, type Measurement } from "../measurement.ts";
import { shareAmong } from "../share.ts";
import { decision766 } from "./decision-766.ts";

const definition: IndicatorDefinition = {
  id: "766-4.4",
  version: 1,
  term: "Hồ sơ kết nối Kho quản lý dữ liệu điện tử",
  formula: {
    numerator: "Hồ sơ có thành phần lấy từ Kho, hoặc kết quả đã đồng bộ lên Kho",
    denominator: "Hồ sơ trong kỳ",
  },
  counts: "dossier",
  source: decision766("4.4"),
  scoring: { maxPoints: 4 },
};

/** Kết nối Kho dữ liệu of the owner. */
export const storeConnected: Indicator<{
  readonly measurements: readonly Measurement[];
  /** Dossiers whose result the store has acknowledged. */
  readonly resultsStored: ReadonlySet<string>;
}> = {
  definition,
  of: ({ measurements, resultsStored }) =>
    shareAmong(definition, measurements, {
      idOf: ({ id }) => id,
      among: isReported,
      are: ({ id, components }) => components.fromStore > 0 || resultsStored.has(id),
    }),
};
