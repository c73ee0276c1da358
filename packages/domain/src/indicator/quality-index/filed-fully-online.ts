import { dossierShare } from "../share.ts";
import { decision766 } from "./decision-766.ts";

/** Hồ sơ trực tuyến toàn trình, of procedures that may be done wholly online. */
export const filedFullyOnline = dossierShare(
  {
    id: "766-3.3",
    version: 1,
    term: "Hồ sơ dịch vụ công trực tuyến toàn trình",
    formula: {
      numerator: "Hồ sơ nộp trực tuyến của thủ tục toàn trình",
      denominator: "Hồ sơ tiếp nhận trong kỳ của thủ tục đủ điều kiện toàn trình",
    },
    source: decision766("3", "ngưỡng đạt điểm tối đa không được nêu: tính theo tỷ lệ"),
    scoring: { maxPoints: 12 },
  },
  {
    among: ({ entry, procedure }) => entry === "received" && procedure.fullOnlineEligible,
    are: ({ channel }) => channel === "online",
  },
);
