import { catalogOf, formOf, type SignatureField } from "../form/signature-fields.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { PdfSyntaxError } from "../pdf/syntax-error.ts";
import { textToken } from "../pdf/text-string.ts";
import { appendedArray, patchedDict, rawValue, type Update } from "../pdf/update.ts";
import { isArray, type PdfDict, PdfRef } from "../pdf/value.ts";
import type { PagePlace } from "./place-on-page.ts";
import { numbers, putAppearance } from "./put-appearance.ts";

export type FieldPlan = {
  readonly name: string;
  /** An empty field that is there already; its place is kept. */
  readonly existing: SignatureField | null;
  readonly description: string;
  readonly place: PagePlace;
};

type Edit = { readonly file: PdfFile; readonly update: Update };

/** Adds a reference to an array that stands directly in a dictionary or is an object of its own. */
const appendRef = (
  { file, update }: Edit,
  holder: { readonly dict: PdfDict; readonly key: string },
  ref: string,
): Readonly<Record<string, string>> => {
  const entry = holder.dict.entries.get(holder.key);
  const array = file.resolve(entry?.value);
  if (!entry || !isArray(array)) return { [holder.key]: `[${ref}]` };
  if (!(entry.value instanceof PdfRef)) return { [holder.key]: appendedArray(rawValue(holder.dict, entry), ref) };
  const kept = array.map((item) => {
    if (!(item instanceof PdfRef))
      throw new PdfSyntaxError(`/${holder.key} holds something other than references`, entry.start);
    return `${item.number} ${item.generation} R`;
  });
  update.put(entry.value.number, `[${[...kept, ref].join(" ")}]`);
  return {};
};

const rootNumber = (file: PdfFile): number => {
  const root = file.trailer.get("Root");
  if (!(root instanceof PdfRef)) throw new PdfSyntaxError("no catalogue", 0);
  return root.number;
};

// SignaturesExist and AppendOnly (ISO 32000-2, table 225).
const signatureFlags = (file: PdfFile, form: PdfDict): { readonly SigFlags?: string } => {
  const flags = file.resolve(form.get("SigFlags"));
  const known = typeof flags === "number" ? flags : 0;
  return (known & 3) === 3 ? {} : { SigFlags: String(known | 3) };
};

/** Enters a new field into the form, making the form where there is none. */
const enterIntoForm = (edit: Edit, ref: string): void => {
  const { file, update } = edit;
  const catalog = catalogOf(file);
  if (!catalog) throw new PdfSyntaxError("no catalogue", 0);
  const form = formOf(file);
  const entry = catalog.entries.get("AcroForm");
  if (!form || !entry) {
    const number = update.reserve();
    update.put(number, `<</Fields[${ref}]/SigFlags 3>>`);
    update.put(rootNumber(file), patchedDict(catalog, { AcroForm: `${number} 0 R` }));
    return;
  }
  const changes = {
    ...appendRef(edit, { dict: form, key: "Fields" }, ref),
    ...signatureFlags(file, form),
  };
  if (Object.keys(changes).length === 0) return;
  const patched = patchedDict(form, changes);
  if (entry.value instanceof PdfRef) update.put(entry.value.number, patched);
  else update.put(rootNumber(file), patchedDict(catalog, { AcroForm: patched }));
};

const addField = (edit: Edit, plan: FieldPlan, value: string): void => {
  const { update } = edit;
  const { page, box } = plan.place;
  if (page.number === null) throw new PdfSyntaxError("page without a number", 0);
  const appearance = putAppearance(edit.update, plan.place);
  const field = update.reserve();
  // Flags: printed, and locked against being moved.
  update.put(
    field,
    `<</Type/Annot/Subtype/Widget/FT/Sig/T ${textToken(plan.name)}/TU ${textToken(plan.description)}/F 132/P ${page.number} 0 R/Rect ${numbers(box)}/AP<</N ${appearance} 0 R>>/V ${value}>>`,
  );
  const changes = appendRef(edit, { dict: page.dict, key: "Annots" }, `${field} 0 R`);
  if (Object.keys(changes).length > 0) update.put(page.number, patchedDict(page.dict, changes));
  enterIntoForm(edit, `${field} 0 R`);
};

const fillField = (edit: Edit, plan: FieldPlan, value: string): void => {
  const { file, update } = edit;
  const { existing } = plan;
  const widget = existing?.widgets[0];
  if (!existing || existing.number === null || !widget || widget.number === null || existing.widgets.length !== 1)
    throw new PdfSyntaxError("signature field without a widget of its own", 0);
  // Invisible in a place made for something visible: what is shown there stays.
  const isShown = plan.place.stamp !== null || !widget.dict.entries.has("AP");
  const appearance = isShown ? { AP: `<</N ${putAppearance(edit.update, plan.place)} 0 R>>` } : {};
  if (widget.number === existing.number)
    update.put(existing.number, patchedDict(existing.dict, { ...appearance, V: value }));
  else {
    if (isShown) update.put(widget.number, patchedDict(widget.dict, appearance));
    update.put(existing.number, patchedDict(existing.dict, { V: value }));
  }
  const form = formOf(file);
  const entry = catalogOf(file)?.entries.get("AcroForm");
  const flags = form ? signatureFlags(file, form) : {};
  if (form && entry?.value instanceof PdfRef && flags.SigFlags)
    update.put(entry.value.number, patchedDict(form, flags));
};

/** The widget, its appearance, the form's entry and the page's entry: all that a signature changes. */
export const addSignatureField = (edit: Edit, plan: FieldPlan, value: string): void =>
  plan.existing ? fillField(edit, plan, value) : addField(edit, plan, value);
