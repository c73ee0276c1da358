import type { ImportedInto } from "./import-catalogue.ts";
import type { Hazard, ImportFinding } from "./import-finding.ts";

/** What each hazard is called, and what a person decides there. */
const HAZARDS: Readonly<Record<Hazard, { readonly title: string; readonly decide: string }>> = {
  "time-in-words": {
    title: "Thời hạn ghi bằng lời",
    decide: "Đọc căn cứ, ghi số và đơn vị. Chưa ghi thì thủ tục xem được nhưng không tiếp nhận được.",
  },
  "time-contradicts": {
    title: "Thời hạn không thống nhất",
    decide:
      "Chọn con số theo căn cứ, không theo số đông. Trường hợp có thời hạn riêng thì tách thành trường hợp riêng.",
  },
  "cases-alike": {
    title: "Trường hợp trùng mã, trùng tên",
    decide: "Đặt tên để người tiếp nhận chọn được trường hợp.",
  },
  "note-as-paper": { title: "Lưu ý nằm lẫn trong giấy tờ", decide: "Không phải làm gì." },
  "fee-unclear": {
    title: "Phí, lệ phí chưa rõ",
    decide: "Ghi mức, đơn vị tính và căn cứ. Chưa ghi thì không thu được và cũng không báo là miễn phí.",
  },
  "channel-repeated": { title: "Một kênh có nhiều dòng", decide: "Mỗi thời hạn là một trường hợp: đặt tên ngắn." },
  "text-unclean": { title: "Ký tự thừa", decide: "Không phải làm gì." },
  "body-missing": { title: "Thiếu cơ quan thực hiện", decide: "Ghi theo quyết định công bố." },
  "state-unknown": { title: "Trạng thái", decide: "Chỉ xem các trạng thái lạ." },
  "steps-scrambled": { title: "Trình tự thực hiện", decide: "Chỉ xem các trình tự có dấu hiệu xáo trộn." },
  "papers-doubtful": { title: "Thành phần hồ sơ đáng ngờ", decide: "Đối chiếu với quyết định công bố." },
  "title-ends-oddly": { title: "Tên kết thúc bằng dấu câu", decide: "Đối chiếu với quyết định công bố." },
  "not-published": { title: "Mục không được công bố", decide: "Bổ sung theo quyết định công bố." },
  "document-number": { title: "Số hiệu văn bản", decide: "Chỉ sửa các số hiệu không đúng dạng." },
};

export interface ReportOrigin {
  /** Name of the file that was imported. */
  readonly file: string;
  /** What that file says of its source; may be empty. */
  readonly source: string;
}

/** Báo cáo nhập danh mục, Markdown to be worked off: by hazard, then by procedure; what stands already is ticked. */
export function importReport(outcomes: readonly ImportedInto[], { file, source }: ReportOrigin): string {
  const findings = outcomes
    .flatMap(({ imported, outcome }) =>
      imported.ok ? imported.findings.map((finding) => ({ ...finding, isDone: outcome === "kept" })) : [],
    )
    .toSorted((a, b) => (a.procedure < b.procedure ? -1 : a.procedure > b.procedure ? 1 : 0));
  const count = (outcome: ImportedInto["outcome"]): number =>
    outcomes.filter((each) => each.outcome === outcome).length;
  return [
    `# Nhập danh mục thủ tục: ${file}`,
    "",
    ...(source === "" ? [] : [`Nguồn: ${source}`, ""]),
    `${outcomes.length} bản ghi: ${count("written")} nhập mới, ${count("kept")} đã có trong danh mục nên giữ nguyên (đánh dấu xong), ${count("refused")} không đọc được.`,
    "",
    ...refusedPart(outcomes),
    ...summaryPart(findings),
    ...hazardPart(findings),
    ...procedurePart(outcomes),
    ...settledPart(findings),
  ].join("\n");
}

type ReportedFinding = ImportFinding & { readonly isDone: boolean };

const refusedPart = (outcomes: readonly ImportedInto[]): readonly string[] => {
  const lines = outcomes.flatMap(({ imported }, index) =>
    imported.ok
      ? []
      : [
          `- [ ] Bản ghi thứ ${index + 1} (${imported.refusal.procedure ?? "không có mã"}): ${oneLine(imported.refusal.wrong.join("; "))}`,
        ],
  );
  return lines.length === 0 ? [] : ["## Không đọc được", "", ...lines, ""];
};

const summaryPart = (findings: readonly ReportedFinding[]): readonly string[] => [
  "## Tóm tắt",
  "",
  "| Loại | Thủ tục | Việc phải làm | Quyết định điều gì |",
  "|---|---:|---:|---|",
  ...byHazard(findings).map(
    ([{ title, decide }, each]) =>
      `| ${title} | ${new Set(each.map(({ procedure }) => procedure)).size} | ${each.filter(isOpen).length} | ${decide} |`,
  ),
  "",
];

const hazardPart = (findings: readonly ReportedFinding[]): readonly string[] => [
  "## Việc phải làm, theo loại",
  "",
  ...byHazard(findings).flatMap(([{ title, decide }, each]) => {
    const toDo = each.filter((finding) => finding.toDo !== undefined);
    if (toDo.length === 0) return [];
    const lines = toDo.map(
      (finding) =>
        `- [${finding.isDone ? "x" : " "}] \`${finding.procedure}\` ${finding.at}: ${oneLine(finding.found)}. ${finding.done} *${finding.toDo}*`,
    );
    return [`### ${title}`, "", decide, "", ...lines, ""];
  }),
];

const procedurePart = (outcomes: readonly ImportedInto[]): readonly string[] => [
  "## Việc phải làm, theo thủ tục",
  "",
  ...outcomes
    .flatMap(({ imported, outcome }) => {
      if (!imported.ok) return [];
      const open = imported.findings.filter(({ toDo }) => toDo !== undefined);
      const kinds = [...new Set(open.map(({ hazard }) => HAZARDS[hazard].title.toLocaleLowerCase("vi")))];
      const work = kinds.length === 0 ? "không có việc" : `${open.length} việc: ${kinds.join(", ")}`;
      const isDone = outcome === "kept" || open.length === 0;
      return [`- [${isDone ? "x" : " "}] \`${imported.procedure.code}\` ${imported.procedure.title} (${work})`];
    })
    .toSorted((a, b) => (a.slice(6) < b.slice(6) ? -1 : 1)),
  "",
];

const LONGEST_LIST = 20;

const settledPart = (findings: readonly ReportedFinding[]): readonly string[] => [
  "## Đã xử lý chắc chắn, không phải làm gì",
  "",
  ...byHazard(findings).flatMap(([{ title }, each]) => {
    const settled = each.filter(({ toDo }) => toDo === undefined);
    return [...Map.groupBy(settled, ({ done }) => done)].map(([done, alike]) => {
      const codes = [...new Set(alike.map(({ procedure }) => procedure))].toSorted();
      return `- ${title}. ${done} ${codes.length} thủ tục${codes.length > LONGEST_LIST ? "." : `: ${codes.join(", ")}`}`;
    });
  }),
  "",
];

const byHazard = (findings: readonly ReportedFinding[]) =>
  (Object.keys(HAZARDS) as Hazard[])
    .map((hazard) => [HAZARDS[hazard], findings.filter((finding) => finding.hazard === hazard)] as const)
    .filter(([, each]) => each.length > 0);

const isOpen = ({ toDo, isDone }: ReportedFinding): boolean => toDo !== undefined && !isDone;

/** Markdown of a line stays in its line. */
const oneLine = (text: string): string => text.replaceAll(/\s+/gu, " ").replaceAll("|", "\\|");
