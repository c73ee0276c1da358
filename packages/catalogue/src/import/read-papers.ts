import { foldVietnamese } from "../search/fold-vietnamese.ts";
import { unusedCode } from "./cases-as-published.ts";
import type { ImportFinding, Reckoned } from "./import-finding.ts";
import type { ImportedProcedure } from "./imported-procedure.ts";
import { isNote } from "./read-notes.ts";
import type { PublishedPaper, PublishedRecord } from "./published-record.ts";

type Paper = ImportedProcedure["components"][number];

/**
 * Thành phần hồ sơ: each paper once, with the headings under which it is listed. The portal's own `required` is always
 * false, so a paper is required only where neither a heading nor its name makes it depend on anything.
 */
export function readPapers(record: PublishedRecord): Reckoned<readonly Paper[]> {
  const codes = new Set<string>();
  const counted = record.components.filter((row) => !isNote(row));
  const value = [...Map.groupBy(counted, ({ code, name }) => JSON.stringify([code, name])).values()].map(
    (rows): Paper => {
      const [first] = rows as [PublishedPaper];
      const headings = [...new Set(rows.map((row) => row.case))].filter((heading) => !PLAIN_HEADING.test(heading));
      return {
        code: unusedCode(codes, first.code),
        title: first.name,
        originals: Math.max(...rows.map(({ original }) => original)),
        copies: Math.max(...rows.map(({ copy }) => copy)),
        need: needOf(rows, headings),
        ...(headings.length > 0 ? { listedUnder: headings } : {}),
      };
    },
  );
  return { value, findings: doubtfulPapers(record, value) };
}

const PLAIN_HEADING = /^(?:(?:Giấy tờ phải (?:nộp|xuất trình)|Thành phần hồ sơ)\s*:?)?$/u;
const SHOWN = /^Giấy tờ phải xuất trình/u;
const CONDITIONAL = /trường hợp|nếu|hoặc|đối với|một trong|văn bản ủy quyền/iu;

function needOf(rows: readonly PublishedPaper[], headings: readonly string[]): Paper["need"] {
  if (rows.every((row) => SHOWN.test(row.case))) return "shown";
  return headings.length > 0 || rows.some(({ name }) => CONDITIONAL.test(name)) ? "if-applicable" : "required";
}

const FORM = /^(?:Đơn|Tờ khai|Giấy đề nghị|Văn bản đề nghị|Tờ trình)/u;

// Words that every form or procedure has: sharing them says nothing.
const EMPTY_WORDS = new Set(
  "don to khai giay van ban de nghi trinh cap dang ky thu tuc theo mau so cua ve va cho".split(" "),
);

/** Thành phần có vẻ của thủ tục khác: a form that shares no telling word with the procedure or its field. */
function doubtfulPapers(record: PublishedRecord, papers: readonly Paper[]): readonly ImportFinding[] {
  const words = new Set([record.name, ...record.field.map(({ name }) => name)].flatMap(tellingWords));
  const forms = papers.filter(({ title }) => FORM.test(title) && tellingWords(title).length > 0);
  if (forms.length === 0 || forms.some(({ title }) => tellingWords(title).some((word) => words.has(word)))) return [];
  return [
    {
      hazard: "papers-doubtful",
      procedure: record.code,
      at: "components",
      found: `Mẫu đơn không nhắc gì đến thủ tục: “${forms[0]!.title}”`,
      done: "Giữ như công bố.",
      toDo: "Đối chiếu thành phần hồ sơ với quyết định công bố.",
    },
  ];
}

const NUMBER_OF_A_FORM = /\S*[\d/]\S*/gu;

const tellingWords = (text: string): readonly string[] =>
  foldVietnamese(text.replaceAll(NUMBER_OF_A_FORM, " "))
    .split(" ")
    .filter((word) => word !== "" && !EMPTY_WORDS.has(word));
