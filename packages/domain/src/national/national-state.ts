import type { DossierStatus, NATIONAL_STATE } from "../dossier/status.ts";

/** TrangThaiHoSo of the national portal. */
export type NationalState = (typeof NATIONAL_STATE)[DossierStatus];

/** Tên trạng thái as the national portal has them. */
export const NATIONAL_STATE_LABELS: Readonly<Record<NationalState, string>> = {
  1: "Mới đăng ký",
  2: "Được tiếp nhận",
  3: "Không được tiếp nhận",
  4: "Đang xử lý",
  5: "Yêu cầu bổ sung giấy tờ",
  6: "Yêu cầu thực hiện nghĩa vụ tài chính",
  7: "Công dân yêu cầu rút hồ sơ",
  8: "Dừng xử lý",
  9: "Đã xử lý xong",
  10: "Đã trả kết quả",
};
