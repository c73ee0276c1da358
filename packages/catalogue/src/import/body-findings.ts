import type { ImportFinding } from "./import-finding.ts";
import type { PublishedRecord } from "./published-record.ts";

/** Cơ quan thực hiện that the record leaves empty, as a list without names or with empty ones. */
export const bodyFindings = ({
  code,
  executing,
}: Pick<PublishedRecord, "code" | "executing">): readonly ImportFinding[] =>
  executing.some((name) => name !== "")
    ? []
    : [
        {
          hazard: "body-missing",
          procedure: code,
          at: "executing",
          found: "Không ghi cơ quan thực hiện",
          done: "Để trống.",
          toDo: "Ghi cơ quan thực hiện theo quyết định công bố.",
        },
      ];
