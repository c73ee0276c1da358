import { checkProcedure } from "../check/check-procedure.ts";
import { fieldText } from "../file/problem.ts";
import { procedureSchema } from "../schema/procedure-schema.ts";
import { bodyFindings } from "./body-findings.ts";
import { casesAsPublished } from "./cases-as-published.ts";
import { casesOfRows, hasRepeatedChannel } from "./cases-of-rows.ts";
import { cleanRecord } from "./clean-record.ts";
import { documentNumbers } from "./document-number.ts";
import type { ImportFinding } from "./import-finding.ts";
import type { ImportedProcedure } from "./imported-procedure.ts";
import { decisionOf, versionOf } from "./publication-of.ts";
import { publishedRecordOf, type PublishedRecord } from "./published-record.ts";
import { channelsOf, onlineOf, returnChannelsOf } from "./read-channels.ts";
import { readFees } from "./read-fees.ts";
import { readNotes } from "./read-notes.ts";
import { readPapers } from "./read-papers.ts";
import { readSteps } from "./read-steps.ts";
import { silenceFindings } from "./silence-findings.ts";
import { stateFindings } from "./state-findings.ts";
import { titleFindings } from "./title-findings.ts";

/** Refused: a record that is not a procedure, or from which none can be made that the strict reader would take. */
export interface RecordUnreadable {
  readonly code: "import.record-unreadable";
  /** Mã thủ tục, where there is one. */
  readonly procedure: string | null;
  readonly wrong: readonly string[];
}

/** What becomes of one record. */
export type Imported =
  | { readonly ok: true; readonly procedure: ImportedProcedure; readonly findings: readonly ImportFinding[] }
  | { readonly ok: false; readonly refusal: RecordUnreadable };

/** Nhập một thủ tục: the facts that can be read for sure, and everything that cannot as findings. Never throws. */
export function importRecord(value: unknown): Imported {
  const published = publishedRecordOf(value);
  if (!published.ok) return refused(codeIn(value), published.wrong);
  const { value: record, findings: cleaning } = cleanRecord(published.value);
  const cases = hasRepeatedChannel(record) ? casesOfRows(record) : casesAsPublished(record);
  const fees = readFees(record);
  const papers = readPapers(record);
  const notes = readNotes(record);
  const steps = readSteps(record);
  const basis = documentNumbers(record);
  const procedure: ImportedProcedure = {
    code: record.code,
    version: versionOf(record),
    title: record.name,
    field: fieldOf(record),
    levels: levelsOf(record),
    subjects: record.subjects.length > 0 ? distinct(record.subjects.map(({ name }) => name)) : [NOT_PUBLISHED],
    channels: channelsOf(record),
    returnChannels: returnChannelsOf(record),
    cases: cases.value,
    fees: fees.value,
    components: papers.value,
    results: resultsOf(record),
    online: onlineOf(record),
    legalBasis: basis.value,
    publicationDecision: record.publicationDecision,
    publication: {
      by: record.promulgatedBy.name,
      executing: distinct(record.executing.filter((name) => name !== "")),
      steps: steps.value,
      notes: notes.value,
      ...(SAYS_NOTHING.test(record.requirements) ? {} : { conditions: record.requirements }),
    },
    legs: [],
    source: { ...decisionOf(record), note: sourceNote(record) },
  };
  const wrong = whatTheReaderRefuses(procedure);
  if (wrong.length > 0) return refused(record.code, wrong);
  const findings = [
    ...cleaning,
    ...[cases, papers, notes, fees, steps, basis].flatMap((part) => part.findings),
    ...bodyFindings(record),
    ...stateFindings(record),
    ...titleFindings(record),
    ...silenceFindings(record),
  ];
  return { ok: true, procedure, findings };
}

const NOT_PUBLISHED = "Không công bố";
const SAYS_NOTHING = /^(?:không)?\.?$/iu;

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

const refused = (procedure: string | null, wrong: readonly string[]): Imported => ({
  ok: false,
  refusal: { code: "import.record-unreadable", procedure, wrong },
});

const codeIn = (value: unknown): string | null =>
  typeof value === "object" && value !== null && "code" in value && typeof value.code === "string" ? value.code : null;

const fieldOf = ({ field, promulgatedBy }: PublishedRecord): ImportedProcedure["field"] =>
  field[0] ? { code: field[0].code, title: field[0].name } : { code: promulgatedBy.code, title: promulgatedBy.name };

const levelsOf = ({ levels }: PublishedRecord): ImportedProcedure["levels"] => [
  ...(levels.isWard ? (["commune"] as const) : []),
  ...(levels.isProvince ? (["province"] as const) : []),
  ...(levels.isMinistry ? (["ministry"] as const) : []),
  ...(levels.isOtherAgency ? (["other-agency"] as const) : []),
];

const resultsOf = ({ code, results }: PublishedRecord): ImportedProcedure["results"] =>
  results.length > 0
    ? results.map((result) => ({ code: result.code, title: result.name }))
    : [{ code: `${code}.ket-qua`, title: NOT_PUBLISHED }];

function sourceNote(record: PublishedRecord): string {
  const [year, month, date] = versionOf(record).split("-");
  return `Theo dữ liệu công bố trên dichvucong.gov.vn, cập nhật ${Number(date)}/${Number(month)}/${year}. Nhập tự động, chưa có người đối chiếu.`;
}

/** The importer writes nothing that the catalogue's own reader would stop at. */
function whatTheReaderRefuses(procedure: ImportedProcedure): readonly string[] {
  const parsed = procedureSchema.safeParse(procedure);
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => `${fieldText(path as string[])}: ${message}`);
  const documents = new Map(procedure.legalBasis.map((number) => [number, number]));
  return checkProcedure(parsed.data, `${procedure.code}-`, documents).map(
    ({ at, expected }) => `${fieldText(at)}: expected ${expected}`,
  );
}
