import { dossierShare } from "../share.ts";

/** Tỷ lệ hồ sơ nộp trực tuyến; filed with the help of the desk counts. */
export const filedOnline = dossierShare(
  {
    id: "filed-online",
    version: 1,
    term: "Tỷ lệ hồ sơ nộp trực tuyến",
    formula: { numerator: "Hồ sơ tiếp nhận trực tuyến trong kỳ", denominator: "Hồ sơ tiếp nhận trong kỳ" },
    source: { document: "Nghị định 224/2026/NĐ-CP", clause: "Điều 19" },
  },
  { among: ({ entry }) => entry === "received", are: ({ channel }) => channel === "online" },
);
