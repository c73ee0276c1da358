import type { SignatureField } from "../form/signature-fields.ts";
import { PdfSyntaxError } from "../pdf/syntax-error.ts";
import { textToken } from "../pdf/text-string.ts";
import { patchedDict } from "../pdf/update.ts";
import type { Edit } from "../pdf/grow-array.ts";
import { type EnteredField, enterFields } from "./enter-fields.ts";
import type { PagePlace } from "./place-on-page.ts";
import { numbers, putAppearance } from "./put-appearance.ts";
import { tagFields, tagPlan } from "./tag-fields.ts";

/** A field that is made: its name, what screen readers say of it, and its place. */
export type NewField = { readonly name: string; readonly description: string; readonly place: PagePlace };

export type FieldPlan = NewField & {
  /** An empty field that is there already; its place is kept. */
  readonly existing: SignatureField | null;
  /** An empty field to make beside it, for the next one to sign. */
  readonly reserved: NewField | null;
  /** Whether the signature certifies the file. */
  readonly isCertifying: boolean;
  /** Whether nobody has signed yet: then new fields may join the structure of a tagged file, which later would be a change. */
  readonly isFirst: boolean;
};

type Filling = Pick<FieldPlan, "place"> & { readonly existing: SignatureField };

/** Writes a new field that is its own widget, with what else is to stand in it. */
const putField = ({ file, update }: Edit, { name, description, place }: NewField, entries: string): EnteredField => {
  const { page, box } = place;
  if (page.number === null) throw new PdfSyntaxError("page without a number", 0);
  const appearance = putAppearance(update, place);
  const number = update.reserve();
  // Flags: printed, and locked against being moved.
  update.put(
    number,
    `<</Type/Annot/Subtype/Widget/FT/Sig/T ${textToken(name)}/TU ${textToken(description)}/F 132/P ${page.number} ${file.generation(page.number)} R/Rect ${numbers(box)}/AP<</N ${appearance} 0 R>>${entries}>>`,
  );
  return { number, page };
};

const fillField = ({ update }: Edit, { place, existing }: Filling, value: string): void => {
  const [widget] = existing.widgets;
  if (existing.number === null || !widget || widget.number === null)
    throw new PdfSyntaxError("signature field without a widget of its own", 0);
  // Invisible in a place made for something visible: what is shown there stays.
  const isShown = place.stamp !== null || !widget.dict.entries.has("AP");
  const appearance = isShown ? { AP: `<</N ${putAppearance(update, place)} 0 R>>` } : {};
  const isOne = widget.number === existing.number;
  if (!isOne && isShown) update.put(widget.number, patchedDict(widget.dict, appearance));
  update.put(existing.number, patchedDict(existing.dict, { ...(isOne ? appearance : {}), V: value }));
};

/** The widget, its appearance, the form's entry and the page's entry: all that a signature changes. */
export const addSignatureField = (edit: Edit, plan: FieldPlan, value: string): void => {
  const added: EnteredField[] = [];
  const tags = plan.isFirst ? tagPlan(edit.file) : null;
  const add = (field: NewField, entries: string): void => {
    const parent = tags ? `/StructParent ${tags.nextKey + added.length}` : "";
    added.push(putField(edit, field, parent + entries));
  };
  const { existing, place } = plan;
  if (existing) fillField(edit, { existing, place }, value);
  else add(plan, `/V ${value}`);
  if (plan.reserved) add(plan.reserved, "");
  enterFields(edit, added, plan.isCertifying ? value : null);
  if (tags && added.length > 0) tagFields(edit, tags, added);
};
