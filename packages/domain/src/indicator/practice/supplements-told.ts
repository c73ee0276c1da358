import { dossierShare } from "../share.ts";

/** Kỷ luật yêu cầu bổ sung: each request in writing with its reasons, and by telephone. */
export const supplementsTold = dossierShare(
  {
    id: "supplements-told",
    version: 1,
    term: "Tỷ lệ yêu cầu bổ sung có văn bản và gọi điện",
    formula: {
      numerator: "Hồ sơ mà mọi yêu cầu bổ sung trong kỳ đều có phiếu nêu rõ lý do và có ghi nhận cuộc gọi",
      denominator: "Hồ sơ có yêu cầu bổ sung trong kỳ",
    },
    source: {
      document: "Nghị định 61/2018/NĐ-CP",
      clause: "Điều 19 khoản 4",
      note: "gọi điện là quy ước của trung tâm",
    },
  },
  {
    among: ({ supplements }) => supplements.asked > 0,
    are: ({ supplements }) => supplements.notified === supplements.asked && supplements.called === supplements.asked,
  },
);
