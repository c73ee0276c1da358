import type { ImportFinding, Reckoned } from "./import-finding.ts";
import type { PublishedPaper, PublishedRecord } from "./published-record.ts";

/** A row that is no paper: neither originals nor copies, or it calls itself a note. */
export const isNote = ({ name, original, copy }: PublishedPaper): boolean =>
  original + copy === 0 || /^Lưu ý(?!\p{L})/u.test(name);

/** Lưu ý nằm lẫn trong thành phần hồ sơ: read, never asked for as papers. */
export function readNotes(record: PublishedRecord): Reckoned<readonly string[]> {
  const rows = [...record.componentNotes, ...record.components.filter(isNote)].filter(({ name }) => name !== "");
  const findings: readonly ImportFinding[] =
    rows.length === 0
      ? []
      : [
          {
            hazard: "note-as-paper",
            procedure: record.code,
            at: "components",
            found: `${rows.length} dòng là lưu ý, không phải giấy tờ`,
            done: "Giữ nguyên văn làm lưu ý, không yêu cầu nộp.",
          },
        ];
  return { value: [...new Set(rows.map(({ name }) => name))], findings };
}
