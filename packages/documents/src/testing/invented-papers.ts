import type { ControlSheet } from "../control-sheet.ts";
import type { FormHeading, Signatory } from "../form.ts";
import type { GeneralDecision } from "../general-decision.ts";
import type { MaritalStatusConfirmation } from "../marital-status-confirmation.ts";
import type { Reappointment } from "../reappointment.ts";
import type { Receipt } from "../receipt.ts";
import type { RefusalSlip } from "../refusal.ts";
import type { ResultHeading } from "../result.ts";
import type { StopNotice } from "../stop-notice.ts";
import type { SupplementRequest } from "../supplement-request.ts";

// Every person, number and address here is invented.

const receivedAt = "2023-10-27T09:32:00+07:00";
const dueAt = "2023-11-03T17:00:00+07:00";
const officer = { name: "Phạm Thu Hà", phone: "0203 000 001" };
const head: Signatory = { authority: ["Giám đốc"], fullName: "Lê Minh Tuấn" };

const heading: FormHeading = {
  circular: "03/2025/TT-VPCP",
  office: {
    parent: "Ủy ban nhân dân tỉnh Mẫu",
    name: "Trung tâm Phục vụ hành chính công phường Mẫu",
    place: "Mẫu",
  },
  number: "361/TTPVHCC",
  issuedAt: receivedAt,
  dossierCode: "H49.12-231027-0361",
  followUpUrl: "https://dichvucong.example.vn/tra-cuu/H49.12-231027-0361",
  applicant: {
    name: "Nguyễn Thị Thuỷ Dương",
    submittedBy: "Nguyễn Văn Bình",
    identityNumber: "000000000001",
    address: "Tổ 3, khu Minh Tiến, phường Mẫu, tỉnh Mẫu",
    phone: "0900 000 001",
    email: "thuyduong@example.com",
  },
  subject: "Cấp Giấy xác nhận tình trạng hôn nhân",
  contact: {
    name: "Trung tâm Phục vụ hành chính công phường Mẫu",
    phone: "0203 000 000",
    site: "dichvucong.example.vn",
  },
};

export const receipt: Receipt = {
  ...heading,
  copy: "Giao khách hàng",
  register: { book: "01", entry: "361" },
  feeCollection: "8.000 đồng, thu trước",
  components: [
    {
      name: "Tờ khai cấp Giấy xác nhận tình trạng hôn nhân",
      originals: 1,
      certifiedCopies: 0,
      photocopies: 0,
    },
    { name: "Văn bản ủy quyền", originals: 1, certifiedCopies: 0, photocopies: 1 },
    {
      name: "Giấy tờ chứng minh thông tin về cư trú",
      originals: 0,
      certifiedCopies: 1,
      photocopies: 0,
    },
  ],
  sets: 1,
  timeLimit: "05 ngày làm việc",
  receivedAt,
  dueAt,
  dueReasons: [
    { text: "Ngày nhận hồ sơ, 27/10/2023, không tính", source: "Bộ luật Dân sự 2015, Điều 147.2" },
    { text: "28/10 và 29/10/2023 là ngày nghỉ hằng tuần" },
  ],
  returnTo: "Trung tâm Phục vụ hành chính công phường Mẫu",
  officer,
};

export const supplementRequest: SupplementRequest = {
  ...heading,
  number: "12/HDHS",
  papers: [
    {
      name: "Tờ khai",
      request: "ghi rõ mục đích sử dụng",
      reason: "Mục đích sử dụng chưa được ghi",
    },
    { name: "Văn bản ủy quyền", reason: "Bản đã nộp không có chữ ký" },
  ],
  answerBefore: "2023-11-10T17:00:00+07:00",
  notes: ["Thời hạn giải quyết được tính lại từ đầu sau khi nhận đủ hồ sơ."],
  officer,
};

export const refusalSlip: RefusalSlip = {
  ...heading,
  reasons: ["Hồ sơ không thuộc thẩm quyền giải quyết của phường Mẫu.", "Người nộp chưa xuất trình giấy tờ tùy thân."],
  officer,
};

export const reappointment: Reappointment = {
  ...heading,
  receivedAt,
  promisedAt: dueAt,
  postponedTo: "2023-11-08T17:00:00+07:00",
  responsibleUnit: "Phòng Văn hóa - Xã hội",
  reason: "chưa nhận được kết quả xác minh của nơi cư trú trước đây.",
  returnTo: heading.office.name,
  signatory: head,
  recipients: ["Như trên", "Lưu: VT, TTPVHCC"],
};

export const stopNotice: StopNotice = {
  ...heading,
  circular: "03/2025/TT-VPCP",
  receivedAt,
  stoppedOn: "2023-11-02",
  reason: "Người nộp có đơn đề nghị rút hồ sơ.",
  papersNote: "trả lại toàn bộ bản chính tại nơi nộp hồ sơ.",
  feeNote: "hoàn trả 8.000 đồng.",
  signatory: head,
  recipients: ["Như trên", "Lưu: VT, TTPVHCC"],
};

export const controlSheet: ControlSheet = {
  ...heading,
  receivedAt,
  dueAt,
  handlingUnit: "Phòng Văn hóa - Xã hội",
  coordinatingUnits: "Công an phường Mẫu",
  handovers: [
    {
      from: "Bộ phận tiếp nhận",
      to: "Phòng Văn hóa - Xã hội",
      handedAt: "2023-10-27T09:40:00+07:00",
      handedBy: "Phạm Thu Hà",
      receivedAt: "2023-10-27T10:05:00+07:00",
      receivedBy: "Đỗ Quang Huy",
      outcome: "on-time",
    },
    {
      from: "Phòng Văn hóa - Xã hội",
      to: "Lãnh đạo phường",
      handedAt: "2023-11-01T15:00:00+07:00",
      handedBy: "Đỗ Quang Huy",
      outcome: "early",
    },
    {
      from: "Lãnh đạo phường",
      to: "Bộ phận trả kết quả",
      handedAt: "2023-11-04T08:00:00+07:00",
      outcome: "late",
      note: "Đã báo",
    },
  ],
};

const resultHeading: ResultHeading = {
  office: { parent: "Tỉnh Mẫu", name: "Ủy ban nhân dân phường Mẫu", place: "Mẫu" },
  number: "128/UBND-XNTTHN",
  issuedAt: "2023-11-02T16:00:00+07:00",
  dossierCode: heading.dossierCode,
  verifyUrl: "https://dichvucong.example.vn/kiem-tra/H49.12-231027-0361",
  signatory: { authority: ["KT. Chủ tịch", "Phó Chủ tịch"], fullName: "Trần Quốc Khánh" },
  recipients: ["Như trên", "Lưu: VT, HT"],
};

export const maritalStatusConfirmation: ResultHeading & MaritalStatusConfirmation = {
  ...resultHeading,
  template: "marital-status-confirmation",
  requestedBy: "Nguyễn Thị Thuỷ Dương",
  person: {
    fullName: "Nguyễn Thị Thuỷ Dương",
    bornOn: "1998-03-05",
    gender: "Nữ",
    ethnicity: "Kinh",
    nationality: "Việt Nam",
    identityPaper: "Căn cước số 000000000001, cấp ngày 10/5/2021",
    residence: "Tổ 3, khu Minh Tiến, phường Mẫu, tỉnh Mẫu",
  },
  residencePeriod: { place: "phường Mẫu, tỉnh Mẫu", from: "2016-03-05", to: "2023-11-02" },
  maritalStatus: "Hiện tại chưa đăng ký kết hôn với ai",
  purpose: "đăng ký kết hôn",
  validMonths: 6,
};

export const generalDecision: ResultHeading & GeneralDecision = {
  ...resultHeading,
  number: "215/QĐ-UBND",
  template: "general-decision",
  title: "Quyết định",
  summary: "Về việc hỗ trợ chi phí mai táng",
  bases: ["Căn cứ Luật Tổ chức chính quyền địa phương;"],
  paragraphs: ["Điều 1. Hỗ trợ chi phí mai táng cho người có tên trong bảng dưới đây."],
  facts: [{ label: "Người nhận hỗ trợ", value: "Bùi Văn Sơn" }],
  closing: "Quyết định này có hiệu lực kể từ ngày ký./.",
};
