import type { ImportFinding } from "./import-finding.ts";
import type { PublishedRecord } from "./published-record.ts";

/** UPDATED means “published with changes”, and is as valid as ACTIVE. */
const IN_FORCE: ReadonlySet<string> = new Set(["ACTIVE", "UPDATED"]);

/** Trạng thái: in force, or something that a person must look at. */
export function stateFindings({ code, state }: Pick<PublishedRecord, "code" | "state">): readonly ImportFinding[] {
  if (state === "ACTIVE") return [];
  const finding = { hazard: "state-unknown", procedure: code, at: "state", found: `Trạng thái ${state}` } as const;
  return IN_FORCE.has(state)
    ? [{ ...finding, done: "Hiểu là đang có hiệu lực." }]
    : [
        {
          ...finding,
          done: "Vẫn nhập.",
          toDo: "Kiểm tra thủ tục còn hiệu lực không; hết thì xóa thư mục của thủ tục.",
        },
      ];
}
