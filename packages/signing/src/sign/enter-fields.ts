import { catalogOf, formOf } from "../form/signature-fields.ts";
import type { Page } from "../form/pages.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { PdfSyntaxError } from "../pdf/syntax-error.ts";
import { type Changes, type Edit, growArray, rootNumber } from "../pdf/grow-array.ts";
import { patchedDict } from "../pdf/update.ts";
import { type PdfDict, PdfRef } from "../pdf/value.ts";

/** A new field that is its own widget. */
export type EnteredField = { readonly number: number; readonly page: Page };

const numbersOf = (added: readonly EnteredField[]): readonly number[] => added.map(({ number }) => number);

// SignaturesExist and AppendOnly (ISO 32000-2, table 225).
const signatureFlags = (file: PdfFile, form: PdfDict): Changes => {
  const flags = file.resolve(form.get("SigFlags"));
  const known = typeof flags === "number" ? flags : 0;
  return (known & 3) === 3 ? {} : { SigFlags: String(known | 3) };
};

// What the catalogue says of the form afterwards; a form that is an object of its own is written here.
const formChanges = (edit: Edit, catalog: PdfDict, added: readonly EnteredField[]): Changes => {
  const { file, update } = edit;
  const form = formOf(file);
  const entry = catalog.entries.get("AcroForm");
  if (!form || !entry) {
    const number = update.reserve();
    update.put(number, `<</Fields[${added.map((field) => `${field.number} 0 R`).join(" ")}]/SigFlags 3>>`);
    return { AcroForm: `${number} 0 R` };
  }
  const fields = growArray(edit, { dict: form, key: "Fields" }, numbersOf(added));
  const changes = { ...fields, ...signatureFlags(file, form) };
  if (Object.keys(changes).length === 0) return {};
  const patched = patchedDict(form, changes);
  if (!(entry.value instanceof PdfRef)) return { AcroForm: patched };
  update.put(entry.value.number, patched);
  return {};
};

/** Which signature certifies the file, as the catalogue says it. */
const certification = ({ file, update }: Edit, catalog: PdfDict, signature: string): Changes => {
  const entry = catalog.entries.get("Perms");
  const permissions = file.dict(entry?.value);
  if (!entry || !permissions) return { Perms: `<</DocMDP ${signature}>>` };
  const patched = patchedDict(permissions, { DocMDP: signature });
  if (!(entry.value instanceof PdfRef)) return { Perms: patched };
  update.put(entry.value.number, patched);
  return {};
};

/** Enters new fields on their pages and into the form, making the form where there is none. */
export const enterFields = (edit: Edit, added: readonly EnteredField[], certifiedBy: string | null): void => {
  const { file, update } = edit;
  for (const page of new Map(added.map((field) => [field.page.number, field.page])).values()) {
    if (page.number === null) throw new PdfSyntaxError("page without a number", 0);
    const onIt = added.filter((field) => field.page.number === page.number);
    const changes = growArray(edit, { dict: page.dict, key: "Annots" }, numbersOf(onIt));
    if (Object.keys(changes).length > 0) update.put(page.number, patchedDict(page.dict, changes));
  }
  const catalog = catalogOf(file);
  if (!catalog) throw new PdfSyntaxError("no catalogue", 0);
  const changes = {
    ...formChanges(edit, catalog, added),
    ...(certifiedBy === null ? {} : certification(edit, catalog, certifiedBy)),
  };
  if (Object.keys(changes).length > 0) update.put(rootNumber(file), patchedDict(catalog, changes));
};
