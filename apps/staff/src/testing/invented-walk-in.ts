import { day } from "@motcua/domain";
import type { OfferedProcedure } from "../api/trpc.ts";
import { emptyWalkIn, type WalkIn } from "../counter/walk-in.ts";

export const TODAY = day("2026-11-23");
export const ID = "3f2b8f0e-6d0f-4a0e-9d5e-0c6a5f1b2c3d";

/** Thủ tục hư cấu: an invented procedure with one required paper. */
export const PROCEDURE: OfferedProcedure = {
  code: "0.000001",
  title: "Thủ tục hư cấu",
  summary: { vi: "Hư cấu", en: "Invented" },
  field: { code: "HC", title: "Hư cấu" },
  channels: ["counter", "online"],
  returnChannels: ["counter", "post"],
  cases: [{ code: "0.000001.01", title: { vi: "Mọi trường hợp", en: "All cases" } }],
  components: [
    {
      code: "to-khai",
      title: "Tờ khai",
      plain: { vi: "Tờ khai.", en: "The form." },
      originals: 1,
      copies: 0,
      need: "form",
    },
    {
      code: "ban-chinh",
      title: "Bản chính giấy tờ",
      plain: { vi: "Bản chính. Nhận lại ngay.", en: "The original." },
      originals: 1,
      copies: 0,
      need: "required",
    },
  ],
  exemptible: [{ id: "le-phi", title: "Lệ phí hư cấu", exemptions: ["Người thuộc hộ nghèo", "Người khuyết tật"] }],
  form: {
    pages: [
      {
        id: "requester",
        title: { vi: "Người yêu cầu", en: "Requester" },
        fields: [
          {
            id: "requester-full-name",
            kind: "full-name",
            prefill: "account.full-name",
            label: { vi: "Họ tên", en: "Name" },
          },
          { id: "copies", kind: "whole-number", least: 1, most: 50, label: { vi: "Số bản", en: "Copies" } },
          {
            id: "why",
            kind: "choice",
            label: { vi: "Để làm gì", en: "What for" },
            options: [{ value: "other", label: { vi: "Khác", en: "Other" } }],
          },
        ],
      },
      {
        id: "other",
        title: { vi: "Việc khác", en: "Other" },
        when: { field: "why", equals: "other" },
        fields: [{ id: "other-why", kind: "text", label: { vi: "Việc gì", en: "What" } }],
      },
    ],
  },
  result: "Kết quả hư cấu",
  desks: [{ office: "cam-pha", offer: { kind: "any-channel" }, isCompetent: true, takesFor: [] }],
};
const [DESK] = PROCEDURE.desks;
export const AT_TWO_DESKS: OfferedProcedure = { ...PROCEDURE, desks: [DESK!, { ...DESK!, office: "ha-long" }] };

/** Người hư cấu. */
export const OWNER = {
  fullName: " Nguyễn Thị  Thử Nghiệm ",
  personalNumber: "099 199 000 001",
  phone: "+84 900 000 001",
  email: "",
  address: "Số 1 phố Hư Cấu",
};

/** Nothing is missing in it. */
export const complete: WalkIn = {
  ...emptyWalkIn(ID, PROCEDURE),
  owner: OWNER,
  answers: { "requester-full-name": "Nguyễn Thị Thử Nghiệm ", copies: "3", why: "other", "other-why": "Vay vốn" },
  counts: { "ban-chinh": { originals: "1", certified: "", photocopies: "" } },
  returnBy: "counter",
};
