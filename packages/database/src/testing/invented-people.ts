import type { Caller } from "@motcua/casework";
import { day, type CitizenActor, type Role } from "@motcua/domain";

// Invented people. The numbers have the form of personal numbers and belong to nobody.

export const citizen = (tenant: string, n = 1): Caller & { readonly actor: CitizenActor } => ({
  actor: {
    kind: "citizen",
    tenant,
    id: `citizen-${n}`,
    name: `Nguyễn Thị Mẫu ${n}`,
    personalNumber: `0223000000${String(n).padStart(2, "0")}`,
    assurance: 2,
  },
  place: { kind: "online", office: "east" },
});

const staff =
  (role: Role, id: string) =>
  (tenant: string, office = "east"): Caller => ({
    actor: {
      kind: "staff",
      tenant,
      id,
      name: `Cán bộ ${id}`,
      title: "Chuyên viên",
      posts: [{ role, office, from: day("2025-07-01") }],
    },
    place: { kind: "centre", office },
  });

export const receptionist = staff("reception-officer", "tiepnhan");
export const handler = staff("handling-officer", "thuly");
export const approver = staff("approver", "chutich");
export const clerk = staff("clerk", "vanthu");
export const secondClerk = staff("clerk", "vanthu2");
export const controlOfficer = staff("control-officer", "kiemsoat");
export const director = staff("centre-director", "giamdoc");
export const returner = staff("returning-officer", "traketqua");
