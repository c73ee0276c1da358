import type { ImportFinding } from "./import-finding.ts";
import type { PublishedRecord } from "./published-record.ts";

const ENDS_ODDLY = /[.:;,]+$/u;

/** Tên kết thúc bằng dấu câu: kept, since an official name is not ours to change. */
export function titleFindings({ code, name }: Pick<PublishedRecord, "code" | "name">): readonly ImportFinding[] {
  const [ending] = ENDS_ODDLY.exec(name) ?? [];
  if (ending === undefined) return [];
  return [
    {
      hazard: "title-ends-oddly",
      procedure: code,
      at: "name",
      found: `Tên kết thúc bằng “${ending}”`,
      done: "Giữ như công bố.",
      toDo: "Đối chiếu tên với quyết định công bố.",
    },
  ];
}
