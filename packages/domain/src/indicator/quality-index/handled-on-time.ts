import { isReported } from "../measurement.ts";
import { dossierShare } from "../share.ts";
import { decision766 } from "./decision-766.ts";

/** Xử lý trước và đúng hạn: all of the period, open ones judged by its last day; more than one request for papers is late. */
export const handledOnTime = dossierShare(
  {
    id: "766-2.1",
    version: 1,
    term: "Hồ sơ xử lý trước hạn và đúng hạn",
    formula: { numerator: "Hồ sơ trong kỳ không quá hạn", denominator: "Hồ sơ đã và đang giải quyết trong kỳ" },
    source: decision766("2.1"),
    scoring: { maxPoints: 20 },
  },
  { among: isReported, are: ({ punctuality }) => punctuality !== "late" },
);
