import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { readFileAs } from "../file/read-file-as.ts";
import { legalDocumentsSchema } from "../schema/procedure-schema.ts";
import { kindOfDocument } from "./document-number.ts";
import { importRecord, type Imported } from "./import-record.ts";
import { procedureYaml } from "./procedure-yaml.ts";
import { procedureSlug } from "./procedure-slug.ts";

/** What became of a record in a catalogue folder. */
export interface ImportedInto {
  readonly imported: Imported;
  /** `kept`: a folder with that code was there before, and nobody's work is overwritten. */
  readonly outcome: "written" | "kept" | "refused";
}

/** Nhập vào danh mục: writes each procedure that is not there yet, and the names of legal documents that were missing. */
export function importCatalogue(records: readonly unknown[], folder: string): readonly ImportedInto[] {
  const procedures = join(folder, "procedures");
  mkdirSync(procedures, { recursive: true });
  const there = new Set(readdirSync(procedures).map((name) => name.split("-", 1)[0]!));
  const outcomes = records.map((record): ImportedInto => {
    const imported = importRecord(record);
    if (!imported.ok) return { imported, outcome: "refused" };
    const { procedure } = imported;
    if (there.has(procedure.code)) return { imported, outcome: "kept" };
    there.add(procedure.code);
    const place = join(procedures, procedureSlug(procedure));
    mkdirSync(place);
    writeFileSync(join(place, "procedure.yaml"), procedureYaml(procedure));
    return { imported, outcome: "written" };
  });
  nameDocuments(
    outcomes.flatMap(({ imported, outcome }) =>
      imported.ok && outcome === "written" ? imported.procedure.legalBasis : [],
    ),
    join(folder, "legal-documents.yaml"),
  );
  return outcomes;
}

const HEADING = "  # Nhập từ Cổng; văn bản chưa đối chiếu được trích yếu thì chỉ ghi loại suy từ số hiệu";

/** Every number must have a name: until somebody has written the title, what the number itself tells. */
function nameDocuments(numbers: readonly string[], file: string): void {
  const text = existsSync(file) ? readFileSync(file, "utf8").trimEnd() : "documents:";
  const read = existsSync(file) ? readFileAs(file, legalDocumentsSchema) : null;
  const known = read?.ok ? read.value.value.documents : {};
  const lines = [...new Set(numbers)]
    .filter((number) => known[number] === undefined)
    .toSorted()
    .map((number) => `  ${stringify({ [number]: kindOfDocument(number) ?? "Văn bản chưa rõ loại" }).trimEnd()}`);
  if (lines.length === 0) return;
  const heading = text.includes(HEADING) ? [] : ["", HEADING];
  writeFileSync(file, `${[text, ...heading, ...lines].join("\n")}\n`);
}
