import type { Caller } from "@motcua/casework";
import { day, type Role } from "@motcua/domain";

// Invented people. The numbers have the form of personal numbers and belong to nobody: province code 099 was never issued.

const NAMES: Readonly<Record<string, readonly string[]>> = {
  H49: ["Nguyễn Thị Thử Nghiệm", "Trần Văn Giả Định", "Lê Thị Ví Dụ", "Hoàng Văn Mô Phỏng"],
  H62: ["Phạm Thị Tưởng Tượng", "Vũ Văn Phỏng Đoán"],
};

export const citizen = (n: number, tenant = "H49"): Caller => ({
  actor: {
    kind: "citizen",
    tenant,
    id: `cong-dan-${tenant}-${n}`,
    name: NAMES[tenant]?.[n - 1] ?? `Người Hư Cấu`,
    personalNumber: `09919900000${n}`,
    assurance: 2,
  },
  place: { kind: "online", office: "" },
});

export interface Post {
  readonly office?: string;
  readonly tenant?: string;
  readonly until?: string;
}

export const staff = (id: string, role: Role, { office = "cam-pha", tenant = "H49", until }: Post = {}): Caller => ({
  actor: {
    kind: "staff",
    tenant,
    id,
    name: `Cán bộ ${id} (hư cấu)`,
    title: "Chuyên viên",
    posts: [{ role, office, from: day("2018-01-22"), ...(until === undefined ? {} : { to: day(until) }) }],
  },
  place: { kind: "centre", office },
});

/** Those of the demo centre; approver and clerk have keys under these names. */
export const reception = staff("tiepnhan", "reception-officer");
export const handling = staff("thuly", "handling-officer");
export const approver = staff("lanhdao", "approver");
export const clerk = staff("vanthu", "clerk");
export const returning = staff("traketqua", "returning-officer");
