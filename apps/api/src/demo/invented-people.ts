import type { CalendarDay, Post, Role } from "@motcua/domain";
import { day } from "@motcua/domain";

/** Người dân hư cấu for the identity stand-in. No such people exist; province code 099 was never issued. */
export interface InventedCitizen {
  readonly sub: string;
  readonly name: string;
  readonly personalNumber: string;
  readonly bornOn: CalendarDay;
  readonly phone: string;
  readonly address: string;
}

const PLACE = "phường Cẩm Phả, tỉnh Quảng Ninh (hư cấu)";

export const INVENTED_CITIZENS: readonly InventedCitizen[] = [
  {
    sub: "hu-cau-1",
    name: "Nguyễn Thị Thử Nghiệm",
    personalNumber: "099199000001",
    bornOn: day("1999-03-08"),
    phone: "0900000001",
    address: `Số 1 phố Hư Cấu, ${PLACE}`,
  },
  {
    sub: "hu-cau-2",
    name: "Trần Văn Giả Định",
    personalNumber: "099058000002",
    bornOn: day("1958-11-20"),
    phone: "0900000002",
    address: `Số 2 phố Hư Cấu, ${PLACE}`,
  },
  {
    sub: "hu-cau-3",
    name: "Lê Thị Ví Dụ",
    personalNumber: "099302000003",
    bornOn: day("2002-07-15"),
    phone: "0900000003",
    address: `Số 3 phố Hư Cấu, ${PLACE}`,
  },
];

/** Cán bộ hư cấu of the demo centre, and of the office beside it; the account is also the name of the key. */
export interface InventedOfficer {
  readonly account: string;
  readonly name: string;
  readonly title: string;
  readonly roles: readonly Role[];
  readonly signs: boolean;
  /** At the second office of the pack that is open, where there is one. */
  readonly isElsewhere?: true;
}

export const INVENTED_OFFICERS: readonly InventedOfficer[] = [
  {
    account: "tiepnhan",
    name: "Phạm Thị Một (hư cấu)",
    title: "Cán bộ tiếp nhận",
    roles: ["reception-officer"],
    signs: false,
  },
  {
    account: "tiepnhan2",
    name: "Hoàng Văn Hai (hư cấu)",
    title: "Cán bộ tiếp nhận",
    roles: ["reception-officer"],
    signs: false,
  },
  {
    account: "thuly",
    name: "Đỗ Văn Ba (hư cấu)",
    title: "Công chức tư pháp - hộ tịch",
    roles: ["handling-officer"],
    signs: false,
  },
  { account: "lanhdao", name: "Vũ Thị Bốn (hư cấu)", title: "Phó Chủ tịch", roles: ["approver"], signs: true },
  { account: "vanthu", name: "Bùi Văn Năm (hư cấu)", title: "Văn thư", roles: ["clerk"], signs: false },
  { account: "vanthu2", name: "Trịnh Thị Chín (hư cấu)", title: "Văn thư", roles: ["clerk"], signs: false },
  {
    account: "traketqua",
    name: "Ngô Thị Sáu (hư cấu)",
    title: "Cán bộ trả kết quả",
    roles: ["returning-officer"],
    signs: false,
  },
  {
    account: "giamdoc",
    name: "Đặng Văn Bảy (hư cấu)",
    title: "Giám đốc Trung tâm",
    roles: ["centre-director"],
    signs: false,
  },
  {
    account: "kiemsoat",
    name: "Lý Thị Tám (hư cấu)",
    title: "Cán bộ kiểm soát thủ tục hành chính",
    roles: ["control-officer"],
    signs: false,
  },
  {
    account: "noikhac",
    name: "Mai Văn Mười (hư cấu)",
    title: "Cán bộ tiếp nhận, thụ lý ở nơi khác",
    roles: ["reception-officer", "handling-officer"],
    signs: false,
    isElsewhere: true,
  },
];

/** Password of every demo account, and PIN of every demo key: the demo hides nothing. */
export const DEMO_PASSWORD = "motcua-demo";
export const DEMO_PIN = "123456";

export const postsAt = (office: string, roles: readonly Role[], from: CalendarDay): readonly Post[] =>
  roles.map((role) => ({ role, office, from }));
