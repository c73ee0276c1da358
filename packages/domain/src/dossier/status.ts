/** Trạng thái hồ sơ, finer than the nation's ten. */
export type DossierStatus =
  | "submitted" // mới đăng ký
  | "awaiting-completion" // chờ bổ sung trước khi tiếp nhận
  | "not-accepted" // không được tiếp nhận
  | "received" // được tiếp nhận
  | "in-appraisal" // đang thẩm định
  | "awaiting-supplement" // yêu cầu bổ sung giấy tờ
  | "supplement-provided" // đã nộp bổ sung, chờ kiểm tra
  | "awaiting-payment" // chờ thực hiện nghĩa vụ tài chính
  | "awaiting-approval" // chờ phê duyệt
  | "approved" // đã duyệt, chờ ký
  | "signed" // đã ký, chờ đóng dấu
  | "result-ready" // đã xử lý xong
  | "returned" // đã trả kết quả
  | "refused" // từ chối giải quyết
  | "withdrawn" // công dân rút hồ sơ
  | "closed"; // dừng xử lý

/** TrangThaiHoSo 1–10 of the national portal. */
export const NATIONAL_STATE: Readonly<Record<DossierStatus, 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10>> = {
  submitted: 1,
  "awaiting-completion": 5,
  "not-accepted": 3,
  received: 2,
  "in-appraisal": 4,
  "awaiting-supplement": 5,
  "supplement-provided": 5,
  "awaiting-payment": 6,
  "awaiting-approval": 4,
  approved: 4,
  signed: 4,
  "result-ready": 9,
  returned: 10,
  refused: 8,
  withdrawn: 7,
  closed: 8,
};

/** Every status there is. */
export const DOSSIER_STATUSES = Object.keys(NATIONAL_STATE) as readonly DossierStatus[];
