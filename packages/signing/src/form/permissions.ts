import type { PdfFile } from "../pdf/pdf-file.ts";
import { isArray, isName, type PdfDict, type PdfValue } from "../pdf/value.ts";
import { nameOf, textOf } from "./text-of.ts";
import { catalogOf, type SignatureField } from "./signature-fields.ts";

export type DocMdp = 1 | 2 | 3;

/** Which fields a signature locks (khóa trường): FieldMDP, ISO 32000-2, 12.8.2.4. */
export type FieldLock = { readonly action: "All" | "Include" | "Exclude"; readonly fields: readonly string[] };

const transforms = (file: PdfFile, signature: PdfDict, method: string): readonly PdfDict[] => {
  const references = file.resolve(signature.get("Reference"));
  return (isArray(references) ? references : []).flatMap((reference) => {
    const dict = file.dict(reference);
    return dict && isName(file.resolve(dict.get("TransformMethod")), method) ? [dict] : [];
  });
};

// Absent means 2; what the standard does not know is read as the strictest.
const permission = (value: PdfValue | undefined): DocMdp =>
  value === undefined ? 2 : value === 2 || value === 3 ? value : 1;

/** What a certifying signature (chữ ký xác thực) allows later; null where it does not certify. */
export const docMdpOf = (file: PdfFile, signature: PdfDict): DocMdp | null => {
  const [transform] = transforms(file, signature, "DocMDP");
  return transform ? permission(file.resolve(file.dict(transform.get("TransformParams"))?.get("P"))) : null;
};

const lockOf = (file: PdfFile, parameters: PdfDict | undefined): FieldLock | null => {
  const action = nameOf(file.resolve(parameters?.get("Action")));
  if (action !== "All" && action !== "Include" && action !== "Exclude") return null;
  const names = file.resolve(parameters?.get("Fields"));
  return { action, fields: isArray(names) ? names.flatMap((name) => textOf(file.resolve(name)) ?? []) : [] };
};

/** What the signatures of a file allow to whoever comes later. */
export type Permissions = {
  readonly docMdp: DocMdp | null;
  readonly locks: readonly FieldLock[];
};

export const locksOf = (file: PdfFile, field: SignatureField, signature: PdfDict): readonly FieldLock[] =>
  [
    ...transforms(file, signature, "FieldMDP").map((transform) => file.dict(transform.get("TransformParams"))),
    file.dict(field.dict.get("Lock")),
  ].flatMap((parameters) => lockOf(file, parameters) ?? []);

export const permissionsOf = (file: PdfFile, fields: readonly SignatureField[]): Permissions => {
  const certified = file.dict(file.dict(catalogOf(file)?.get("Perms"))?.get("DocMDP"));
  const levels: DocMdp[] = certified ? [docMdpOf(file, certified) ?? 2] : [];
  const locks: FieldLock[] = [];
  for (const field of fields) {
    const signature = file.dict(field.value);
    if (!signature) continue;
    const level = docMdpOf(file, signature);
    if (level !== null) levels.push(level);
    // PDF 2.0: a lock may also say that nothing at all may follow.
    if (file.resolve(file.dict(field.dict.get("Lock"))?.get("P")) === 1) levels.push(1);
    locks.push(...locksOf(file, field, signature));
  }
  return { docMdp: levels.length > 0 ? (Math.min(...levels) as DocMdp) : null, locks };
};

export const isLocked = (name: string, locks: readonly FieldLock[]): boolean =>
  locks.some(({ action, fields }) => {
    const isNamed = fields.some((field) => name === field || name.startsWith(`${field}.`));
    return action === "All" || (action === "Include" ? isNamed : !isNamed);
  });
