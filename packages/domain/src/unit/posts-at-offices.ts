import type { Post } from "../access/actor.ts";
import type { Office } from "../pack/province-pack.ts";

/** Phân công tại nơi đã kết thúc: a post ends with its office at the latest; only the archive's goes on, for what stays there. */
export function postsAtOffices(posts: readonly Post[], offices: readonly Pick<Office, "id" | "to">[]): readonly Post[] {
  const lastDays = new Map(offices.map(({ id, to }) => [id, to]));
  return posts.map((post) => {
    const last = lastDays.get(post.office);
    const goesOn = last === undefined || post.role === "archivist" || (post.to !== undefined && post.to <= last);
    return goesOn ? post : { ...post, to: last };
  });
}
