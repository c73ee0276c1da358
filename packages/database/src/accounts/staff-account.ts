import type { Post, StaffActor } from "@motcua/domain";

/** Tài khoản cán bộ; the id is the account name. */
export interface StaffAccount {
  readonly tenant: string;
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** Where the person sits: at the centre itself or in the agency (5 tại chỗ). */
  readonly seat: "centre" | "agency";
  readonly isActive: boolean;
  readonly posts: readonly Post[];
}

export const staffActor = ({ tenant, id, name, title, posts }: StaffAccount): StaffActor => ({
  kind: "staff",
  tenant,
  id,
  name,
  title,
  posts,
});
