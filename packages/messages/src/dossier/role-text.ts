import type { Role, Text } from "@motcua/domain";
import type { Language } from "../language.ts";

const TEXTS: Readonly<Record<Role, Text>> = {
  "reception-officer": { vi: "Cán bộ tiếp nhận", en: "Reception officer" },
  "handling-officer": { vi: "Công chức thụ lý", en: "Handling officer" },
  "department-leader": { vi: "Lãnh đạo phòng", en: "Department leader" },
  approver: { vi: "Người có thẩm quyền ký", en: "Approver" },
  clerk: { vi: "Văn thư", en: "Clerk" },
  "returning-officer": { vi: "Cán bộ trả kết quả", en: "Returning officer" },
  "centre-director": { vi: "Giám đốc Trung tâm", en: "Centre director" },
  "control-officer": { vi: "Cán bộ kiểm soát thủ tục hành chính", en: "Control officer" },
  inspector: { vi: "Thanh tra", en: "Inspector" },
  archivist: { vi: "Cán bộ lưu trữ", en: "Archivist" },
  "postal-officer": { vi: "Nhân viên bưu chính", en: "Postal officer" },
  "tenant-administrator": { vi: "Quản trị hệ thống của tỉnh", en: "Administrator" },
};

/** Vai trò. */
export const roleText = (role: Role, language: Language): string => TEXTS[role][language];
