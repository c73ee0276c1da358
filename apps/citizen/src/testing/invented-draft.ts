import { day, moment } from "@motcua/domain";
import type { Draft, FilingProcedure } from "../filing/draft.ts";

/** A draft as the server would hold it; the person is invented. */
export const inventedDraft = (changes: Partial<Draft> = {}): Draft => ({
  id: "8f0c7c5e-0000-4000-8000-000000000001",
  procedure: "9.000001",
  procedureVersion: day("2026-07-01"),
  caseCode: "9.000001.01",
  office: "mau",
  revision: 1,
  answers: {},
  returnBy: null,
  postalAddress: null,
  phone: null,
  email: null,
  address: null,
  units: 1,
  pagesOfOriginal: 1,
  uploads: [],
  updatedAt: moment("2026-11-03T09:00:00+07:00"),
  filedAt: null,
  ...changes,
});

const same = (text: string) => ({ vi: text, en: text });

/** An invented procedure with all that filing can ask: two cases, a condition, a fee by pages, three kinds of paper. */
export const inventedProcedure = (changes: Partial<FilingProcedure> = {}): FilingProcedure => ({
  code: "9.000001",
  version: day("2026-07-01"),
  title: "Thủ tục mẫu (hư cấu)",
  field: { code: "MAU", title: "Lĩnh vực mẫu" },
  levels: ["commune"],
  subjects: ["Công dân Việt Nam"],
  channels: ["counter", "online", "post"],
  returnChannels: ["online", "counter", "post"],
  cases: [
    { code: "9.000001.01", title: same("Trường hợp thường"), limits: [] },
    { code: "9.000001.02", title: same("Trường hợp khác"), limits: [] },
  ],
  fees: [
    {
      id: "phi",
      title: "Phí mẫu",
      kind: "charge",
      amount: { by: "page", tiers: [{ vndPerPage: 2000 }], capVndPerCopy: 200_000 },
      exemptions: [],
      source: { document: "Văn bản mẫu" },
    },
  ],
  components: [
    { code: "to-khai", title: "Tờ khai", plain: same("Tờ khai"), originals: 1, copies: 0, need: "form" },
    { code: "giay-a", title: "Giấy A", plain: same("Giấy A"), originals: 1, copies: 0, need: "required" },
    { code: "giay-b", title: "Giấy B", plain: same("Giấy B"), originals: 0, copies: 1, need: "if-applicable" },
    { code: "can-cuoc", title: "Căn cước", plain: same("Căn cước"), originals: 1, copies: 0, need: "shown" },
  ],
  results: [{ code: "KQ.1", title: "Kết quả mẫu", template: "general-decision", symbol: "QĐ" }],
  online: [],
  legalBasis: [],
  publicationDecision: "1/QĐ-MAU",
  guidance: { summary: same("Mẫu."), who: same("Mọi người."), steps: [], result: same("Kết quả mẫu."), keywords: [] },
  form: {
    pages: [
      {
        id: "about",
        title: same("Về bạn"),
        fields: [{ id: "full-name", kind: "full-name", label: same("Họ tên"), prefill: "account.full-name" }],
      },
      {
        id: "married",
        title: same("Hôn nhân"),
        fields: [
          {
            id: "is-married",
            kind: "choice",
            label: same("Đã kết hôn?"),
            options: [
              { value: "yes", label: same("Có") },
              { value: "no", label: same("Không") },
            ],
          },
        ],
      },
      {
        id: "spouse",
        title: same("Vợ hoặc chồng"),
        when: { field: "is-married", equals: "yes" },
        fields: [{ id: "spouse-name", kind: "full-name", label: same("Họ tên vợ hoặc chồng") }],
      },
    ],
  },
  legs: [],
  source: { document: "Văn bản mẫu" },
  ...changes,
});
