import { nameOf } from "../form/text-of.ts";
import { pagesOf } from "../form/pages.ts";
import { formFields, type SignatureField } from "../form/signature-fields.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { isArray, PdfRef } from "../pdf/value.ts";

/** A signed field; one that is only on a page and not in the form is a trick. */
export type SignedField = SignatureField & { readonly isInForm: boolean };

const strayFields = (file: PdfFile, known: ReadonlySet<number>): readonly SignedField[] => {
  const strays: SignedField[] = [];
  for (const page of pagesOf(file)) {
    const annotations = file.resolve(page.dict.get("Annots"));
    for (const annotation of isArray(annotations) ? annotations : []) {
      const number = annotation instanceof PdfRef ? annotation.number : null;
      if (number !== null && known.has(number)) continue;
      const dict = file.dict(annotation);
      const value = dict?.get("V");
      if (!dict || value === undefined || nameOf(file.resolve(dict.get("FT"))) !== "Sig") continue;
      strays.push({ name: "?", number, dict, value, widgets: [{ number, dict }], isInForm: false });
    }
  }
  return strays;
};

/** Every signed field of a state of the file. */
export const signedFields = (file: PdfFile): readonly SignedField[] => {
  const { signatures } = formFields(file);
  const known = new Set(signatures.flatMap((field) => [field, ...field.widgets]).flatMap(({ number }) => number ?? []));
  const inForm = signatures.filter((field) => field.value !== undefined).map((field) => ({ ...field, isInForm: true }));
  return [...inForm, ...strayFields(file, known)];
};

/** Names of fields that were signed in an older state and are signed no longer, or by something else. */
export const removedSignatures = (file: PdfFile, current: readonly SignedField[]): readonly string[] => {
  const now = new Set(current.flatMap(({ value }) => (value instanceof PdfRef ? [value.number] : [])));
  const removed = new Set<string>();
  for (const state of file.revisions.slice(1, 257)) {
    const { signatures } = formFields(file.atRevision(state));
    for (const { name, value } of signatures) if (value instanceof PdfRef && !now.has(value.number)) removed.add(name);
  }
  return [...removed];
};
