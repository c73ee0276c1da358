import type { Caller } from "@motcua/casework";
import { staffActor, type StaffAccount } from "@motcua/database";
import { postsAtOffices, type ProvincePack } from "@motcua/domain";

/** Cán bộ at work, with the posts that the offices of the pack still have. */
export function staffCaller(account: StaffAccount, { offices }: Pick<ProvincePack, "offices">): Caller {
  const posts = postsAtOffices(account.posts, offices);
  return {
    actor: staffActor({ ...account, posts }),
    place: { kind: account.seat, office: posts[0]?.office ?? "" },
  };
}
