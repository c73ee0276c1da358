import type { Caller } from "@motcua/casework";

/** Nền tảng: whoever runs a command acts through the platform itself, and the log says so. */
export const platform = (tenant: string): Caller => ({
  actor: { kind: "system", tenant, id: "system", name: "Hệ thống" },
  place: { kind: "online", office: "" },
});
