import { describe, expect, it } from "vitest";
import { importRecord } from "./import-record.ts";
import { publishedFileOf } from "./published-file.ts";

/** The portal's answer, shortened, with an invented procedure inside. */
const answer = {
  code: "OK",
  message: "OK",
  data: {
    id: "019d2bf7-0000-0000-0000-000000000000",
    code: "9.000041",
    codeNotation: "9.000041",
    name: "Xác nhận mẫu về cư trú",
    decisionNo: "",
    state: "UPDATED",
    type: "STANDARD",
    isWard: true,
    isProvince: false,
    isMinistry: false,
    isOtherAgency: false,
    isFullProcess: true,
    executionSteps: [{ name: "", description: "Bước 1: Nộp hồ sơ.\n Bước 2: Nhận kết quả.\n" }],
    executionMethods: [
      {
        submissionMethod: "ONLINE",
        processingTime: 1,
        processingTimeUnit: "WORKING_DAY",
        description: "trong thời hạn 01 ngày làm việc",
        fees: [{ type: "FEE", value: 0, currencyId: "x", attachment: null, description: "" }],
      },
    ],
    executionCases: [
      {
        name: "",
        profileComponents: [
          { code: "KQ-1", name: "Tờ khai   mẫu (CT01).", originalQty: 1, copyQty: 0, required: false, attachments: [] },
          { code: "KQ-2", name: "*Lưu ý: không đính kèm.", originalQty: 0, copyQty: 0, required: false },
        ],
      },
    ],
    cases: [{ id: "x", name: "Xác nhận mẫu", code: "9.000041.01", processingDay: { qty: 1, type: "WORKING_DAY" } }],
    categoriesDetails: [{ id: "x", name: "Đăng ký, quản lý cư trú", code: "G01-CA05" }],
    departmentPromulgateCode: "G01",
    departmentPromulgateName: "Bộ Mẫu",
    departmentsExecuting: [{ id: "x", name: "Công an cấp Xã", code: "X" }],
    unitGroupsExecuting: [],
    subjectTypesDetails: [{ id: "x", name: "Công dân Việt Nam", code: "ĐT1" }],
    legalBasisesDetails: [{ id: "x", name: "Luật Cư trú 2020", code: "68/2020/QH14" }],
    resultsDetails: [{ id: "x", name: "Xác nhận (CT07)", code: "KQ.G01.000062" }],
    requirementsAndConditions: "Không",
    procedureProposal: { proposalNumber: "1/QĐ-MAU", decisionDate: 1763571600000 },
    returningMethods: [],
    updatedAt: 1777435405390,
  },
};

describe("the portal's own answer (câu trả lời của Cổng)", () => {
  it("is read like a record", () => {
    const [record] = publishedFileOf(answer)?.records ?? [];
    expect(importRecord(record)).toMatchObject({
      ok: true,
      procedure: {
        code: "9.000041",
        version: "2026-04-29",
        channels: ["online"],
        cases: [{ code: "9.000041.01", limits: [{ value: [{ limit: { unit: "working-day", quantity: 1 } }] }] }],
        components: [{ code: "KQ-1", title: "Tờ khai mẫu (CT01)." }],
        publication: {
          by: "Bộ Mẫu",
          executing: ["Công an cấp Xã"],
          steps: ["Bước 1: Nộp hồ sơ.", "Bước 2: Nhận kết quả."],
          notes: ["Lưu ý: không đính kèm."],
        },
        publicationDecision: "1/QĐ-MAU",
      },
    });
  });

  it("may stand in a list, beside records that are judged where they are read", () => {
    const file = publishedFileOf([answer, { code: "9.000001" }]);
    expect(file?.records.map((record) => importRecord(record).ok)).toEqual([true, false]);
  });

  it("is not found in a file of something else", () => {
    expect(publishedFileOf("chữ")).toBeNull();
    expect(publishedFileOf({ rows: [] })).toBeNull();
  });
});
