import type { CalendarDay } from "../calendar/calendar-day.ts";

/** Every role there is (các vai trò). */
export const ROLES = [
  "reception-officer", // cán bộ tiếp nhận
  "handling-officer", // công chức thụ lý
  "department-leader", // lãnh đạo phòng
  "approver", // người có thẩm quyền ký
  "clerk", // văn thư
  "returning-officer", // cán bộ trả kết quả, thu phí
  "centre-director", // giám đốc trung tâm
  "control-officer", // cán bộ kiểm soát TTHC
  "inspector", // thanh tra
  "archivist", // cán bộ lưu trữ
  "postal-officer", // nhân viên bưu chính
  "tenant-administrator", // quản trị của tỉnh
] as const;

/** Vai trò, held in a unit for a period. */
export type Role = (typeof ROLES)[number];

/** Phân công: a role in an office from a day to a day. */
export interface Post {
  readonly role: Role;
  readonly office: string;
  readonly from: CalendarDay;
  readonly to?: CalendarDay;
}

/** Công dân đã đăng nhập. Assurance is the level of the identity account (mức độ định danh). */
export interface CitizenActor {
  readonly kind: "citizen";
  readonly tenant: string;
  readonly id: string;
  readonly name: string;
  readonly personalNumber: string;
  readonly assurance: 1 | 2;
}

/** Cán bộ, công chức. */
export interface StaffActor {
  readonly kind: "staff";
  readonly tenant: string;
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly posts: readonly Post[];
}

/** The platform itself, as when a payment is synchronised. */
export interface SystemActor {
  readonly kind: "system";
  readonly tenant: string;
  readonly id: "system";
  readonly name: string;
}

/** Người thực hiện: whoever acts on a dossier. */
export type Actor = CitizenActor | StaffActor | SystemActor;

/** Posts held that day. */
export const postsOn = (on: CalendarDay, actor: StaffActor): readonly Post[] =>
  actor.posts.filter((post) => post.from <= on && (post.to === undefined || on <= post.to));

/** Offices in which the actor holds one of the roles that day. */
export const officesAs = (actor: StaffActor, roles: readonly Role[], on: CalendarDay): readonly string[] => [
  ...new Set(
    postsOn(on, actor)
      .filter((post) => roles.includes(post.role))
      .map((post) => post.office),
  ),
];
