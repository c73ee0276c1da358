import { dossierShare } from "../share.ts";
import { decision766 } from "./decision-766.ts";

/** Tái sử dụng dữ liệu đã số hóa: at least one paper. */
export const papersReused = dossierShare(
  {
    id: "766-4.3",
    version: 1,
    term: "Hồ sơ tái sử dụng dữ liệu đã số hóa",
    formula: {
      numerator: "Hồ sơ có ít nhất một thành phần tái sử dụng",
      denominator: "Hồ sơ tiếp nhận trong kỳ",
    },
    source: decision766("4.3"),
    scoring: { maxPoints: 2, thresholdPercent: 80 },
  },
  { among: ({ entry }) => entry === "received", are: ({ components }) => components.reused > 0 },
);
