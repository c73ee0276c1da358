import type { Caller } from "@motcua/casework";
import { ROLES, type Role } from "@motcua/domain";
import { citizen, staff } from "./invented-callers.ts";

/** Somebody at the door of a province: who he is, and what of the demo centre is in his sight. */
export interface Who {
  readonly label: string;
  readonly caller: Caller | null;
  /** The province at whose door he stands. */
  readonly tenant: string;
  readonly role?: Role;
  /** Has a post in force in the centre that holds the dossiers, and the post reads dossiers. */
  readonly isInSight: boolean;
}

const READS_NOTHING: readonly Role[] = ["postal-officer", "tenant-administrator"];

/** Whether the role reads the dossiers of its office. */
export const readsDossiers = (role: Role): boolean => !READS_NOTHING.includes(role);

const people: readonly Who[] = [
  { label: "nobody", caller: null, tenant: "H49", isInSight: false },
  { label: "the owner", caller: citizen(1), tenant: "H49", isInSight: false },
  { label: "another citizen", caller: citizen(2), tenant: "H49", isInSight: false },
  {
    label: "a citizen of the other province with the same personal number",
    caller: citizen(1, "H62"),
    tenant: "H62",
    isInSight: false,
  },
  {
    label: "the owner, his session carried to the other province",
    caller: citizen(1),
    tenant: "H62",
    isInSight: false,
  },
];

const staffOf = (role: Role): readonly Who[] => {
  const officer = (
    label: string,
    post: Parameters<typeof staff>[2] & { readonly at?: string; readonly isInSight?: boolean },
  ): Who => ({
    label: `${role} ${label}`,
    caller: staff(`${role}-${label.replaceAll(/\W/g, "-")}`, role, post),
    tenant: post.at ?? post.tenant ?? "H49",
    role,
    isInSight: post.isInSight ?? false,
  });
  return [
    officer("of the office", { isInSight: readsDossiers(role) }),
    officer("of another office", { office: "mong-duong" }),
    officer("whose post has ended", { until: "2026-11-20" }),
    officer("of the other province", { tenant: "H62", office: "vinh-yen" }),
    officer("of an office of that name in the other province", { tenant: "H62", office: "cam-pha" }),
    officer("of the office, session carried to the other province", { at: "H62" }),
  ];
};

/** Nobody, citizens, and every role: in the office, elsewhere, no longer, and in the other province. */
export const AUDIENCE: readonly Who[] = [...people, ...ROLES.flatMap(staffOf)];
