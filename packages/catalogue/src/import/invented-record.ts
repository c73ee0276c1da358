import { publishedRecordOf, type PublishedRecord } from "./published-record.ts";

/** For tests: a record in the shape that the portal publishes, of a procedure that does not exist. */
export function inventedRecord(changes: Partial<PublishedRecord> = {}): PublishedRecord {
  const published = publishedRecordOf({
    code: "9.000001",
    name: "Thủ tục cấp Giấy xác nhận mẫu",
    type: "STANDARD",
    state: "ACTIVE",
    formalityType: "ASSIGNED_REGULATION",
    field: [{ code: "G15-TP07", name: "Hộ tịch" }],
    promulgatedBy: { code: "G15", name: "Bộ Mẫu" },
    publicationDecision: "1/QĐ-MAU",
    levels: { isWard: true, isProvince: false, isMinistry: false, isOtherAgency: false },
    flags: { isFullProcess: false, isSharedService: true },
    executing: ["Ủy ban nhân dân cấp xã"],
    subjects: [{ code: "ĐT1", name: "Công dân Việt Nam" }],
    channels: [row("DIRECT"), row("ONLINE"), row("POSTAL")],
    cases: [{ code: "9.000001.01", name: "Thủ tục cấp Giấy xác nhận mẫu", qty: 3, unit: "WORKING_DAY" }],
    returningMethods: [{ type: "OFFLINE", value: ["AT_SUBMISSION_PLACE"] }],
    components: [paper("KQ-1", "Tờ khai cấp Giấy xác nhận mẫu")],
    componentNotes: [],
    results: [{ code: "KQ.G15.000001", name: "Giấy xác nhận mẫu" }],
    requirements: "",
    legalBasis: ["60/2014/QH13"],
    steps: ["Bước 1: Nộp hồ sơ. Bước 2: Nhận kết quả."],
    updatedAt: Date.UTC(2026, 3, 22, 18),
    ...changes,
  });
  if (!published.ok) throw new Error(`the invented record is not one: ${published.wrong.join("; ")}`);
  return published.value;
}

type Row = PublishedRecord["channels"][number];

export const row = (method: Row["method"], changes: Partial<Row> = {}): Row => ({
  method,
  time: 3,
  unit: "WORKING_DAY",
  note: "",
  fees: [fee()],
  ...changes,
});

export const fee = (value: number | null = 0, text = "", type = "SERVICE_FEE"): Row["fees"][number] => ({
  type,
  value,
  text,
});

export const paper = (
  code: string,
  name: string,
  changes: Partial<PublishedRecord["components"][number]> = {},
): PublishedRecord["components"][number] => ({ case: "", code, name, original: 1, copy: 0, ...changes });
