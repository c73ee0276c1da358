import type { CalendarDay, CitizenActor } from "@motcua/domain";

/** What the identity provider tells of a person who has signed in. */
export interface CitizenIdentity {
  readonly tenant: string;
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly personalNumber: string;
  readonly bornOn: CalendarDay | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly assurance: 1 | 2;
}

/** Tài khoản công dân. */
export interface CitizenAccount extends CitizenIdentity {
  readonly id: string;
}

export const citizenActor = ({ tenant, id, name, personalNumber, assurance }: CitizenAccount): CitizenActor => ({
  kind: "citizen",
  tenant,
  id,
  name,
  personalNumber,
  assurance,
});
