import type { Law } from "@motcua/casework";
import type { RowTexts } from "@motcua/database";
import { day } from "@motcua/domain";

/** The names that the rows of a queue are written with. */
export const rowTexts = (law: Pick<Law, "pack" | "procedure">): RowTexts => ({
  procedureTitle: (tenant, code, version) => law.procedure(tenant, code, day(version))?.title ?? code,
  officeName: (tenant, office) => law.pack(tenant)?.offices.find((each) => each.id === office)?.name ?? office,
});
