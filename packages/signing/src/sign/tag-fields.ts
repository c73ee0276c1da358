import { catalogOf } from "../form/signature-fields.ts";
import { type Changes, type Edit, growArray } from "../pdf/grow-array.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { appendedArray, patchedDict } from "../pdf/update.ts";
import { isArray, isCount, isName, PdfDict, PdfRef, type PdfValue } from "../pdf/value.ts";
import { rawValue, valueToken } from "../pdf/write-value.ts";
import type { EnteredField } from "./enter-fields.ts";

type Numbered = { readonly number: number; readonly dict: PdfDict };

/** Where a tagged file (tệp có cấu trúc logic) takes the tags of new fields. */
export type TagPlan = {
  readonly root: Numbered;
  /** The element below which they stand. */
  readonly parent: Numbered;
  /** From the parent tree's root to its last leaf; the root may stand directly in the structure's root. */
  readonly nodes: readonly { readonly number: number | null; readonly dict: PdfDict }[];
  /** The first free key of the parent tree. */
  readonly nextKey: number;
};

const numbered = (file: PdfFile, value: PdfValue | undefined): Numbered | null => {
  const dict = file.resolve(value);
  return value instanceof PdfRef && dict instanceof PdfDict ? { number: value.number, dict } : null;
};

const longestRewritten = 65_536;
const maximumDepth = 16;

/** The one element that holds all others, as a document has it, else null. */
const documentElement = (file: PdfFile, root: PdfDict): Numbered | null => {
  const kids = root.get("K");
  const below = file.resolve(kids);
  const [only, ...more] = isArray(below) ? below : [kids];
  const element = more.length === 0 ? numbered(file, only ?? undefined) : null;
  return element && isName(file.resolve(element.dict.get("S")), "Document") ? element : null;
};

const pathToLastLeaf = (file: PdfFile, root: PdfDict): TagPlan["nodes"] | null => {
  const nodes: { number: number | null; dict: PdfDict }[] = [];
  for (let value = root.get("ParentTree"); nodes.length < maximumDepth;) {
    const dict = file.dict(value);
    if (!dict || nodes.some((node) => node.dict === dict)) return null;
    nodes.push({ number: value instanceof PdfRef ? value.number : null, dict });
    const kids = file.resolve(dict.get("Kids"));
    if (!isArray(kids)) return isArray(file.resolve(dict.get("Nums"))) ? nodes : null;
    value = kids.at(-1) ?? undefined;
    if (!(value instanceof PdfRef)) return null;
  }
  return null;
};

const lastKey = (file: PdfFile, leaf: PdfDict): number | null => {
  const entries = file.resolve(leaf.get("Nums"));
  if (!isArray(entries) || entries.length % 2 !== 0) return null;
  const keys = entries.filter((_, index) => index % 2 === 0).map((key) => file.resolve(key));
  if (!keys.every(isCount)) return null;
  return keys.reduce((highest, key) => Math.max(highest, key), -1);
};

const isShort = (dict: PdfDict, key: string): boolean => {
  const entry = dict.entries.get(key);
  return !entry || entry.end - entry.start < longestRewritten;
};

/** How new fields can be tagged; null where the file is not tagged, or in a way that is better left alone. */
export const tagPlan = (file: PdfFile): TagPlan | null => {
  const catalog = catalogOf(file);
  const root = numbered(file, catalog?.get("StructTreeRoot"));
  if (!root || file.resolve(file.dict(catalog?.get("MarkInfo"))?.get("Marked")) !== true) return null;
  const parent = documentElement(file, root.dict);
  const nodes = pathToLastLeaf(file, root.dict);
  const leaf = nodes?.at(-1);
  const last = leaf ? lastKey(file, leaf.dict) : null;
  if (!parent || !nodes || !leaf || last === null) return null;
  if (!isShort(parent.dict, "K") || !isShort(leaf.dict, "Nums")) return null;
  const next = file.resolve(root.dict.get("ParentTreeNextKey"));
  return { root, parent, nodes, nextKey: Math.max(isCount(next) ? next : 0, last + 1) };
};

const grownKids = (edit: Edit, { dict }: Numbered, elements: readonly number[]): Changes => {
  const entry = dict.entries.get("K");
  const below = edit.file.resolve(entry?.value);
  if (!entry || isArray(below)) return growArray(edit, { dict, key: "K" }, elements);
  return { K: `[${rawValue(dict, entry)} ${elements.map((number) => `${number} 0 R`).join(" ")}]` };
};

const limitsOf = (file: PdfFile, { dict }: TagPlan["nodes"][number], last: number): string | null => {
  const limits = file.resolve(dict.get("Limits"));
  const lowest = isArray(limits) ? file.resolve(limits[0]) : undefined;
  return isCount(lowest) ? `[${lowest} ${last}]` : null;
};

/** Enters new keys behind all others; what changes in the structure's root, where the tree begins there. */
const growTree = (
  edit: Edit,
  nodes: TagPlan["nodes"],
  { entries, last }: { readonly entries: string; readonly last: number },
): Changes => {
  const { file, update } = edit;
  let rootChanges: Changes = {};
  for (const [depth, node] of nodes.entries()) {
    const nums = node.dict.entries.get("Nums");
    const limits = limitsOf(file, node, last);
    const changes: Record<string, string> = limits === null ? {} : { Limits: limits };
    if (depth === nodes.length - 1 && nums) {
      if (nums.value instanceof PdfRef) {
        const held = file.resolve(nums.value);
        update.put(nums.value.number, appendedArray(isArray(held) ? valueToken(held) : "[]", entries));
      } else changes["Nums"] = appendedArray(rawValue(node.dict, nums), entries);
    }
    if (Object.keys(changes).length === 0) continue;
    const patched = patchedDict(node.dict, changes);
    if (node.number === null) rootChanges = { ParentTree: patched };
    else update.put(node.number, patched);
  }
  return rootChanges;
};

/** Gives each new field an element of the structure, so that screen readers meet it in the document's order (PDF/UA). */
export const tagFields = (edit: Edit, plan: TagPlan, fields: readonly EnteredField[]): void => {
  const { file, update } = edit;
  const { root, parent, nodes, nextKey } = plan;
  const reference = (number: number): string => `${number} ${file.generation(number)} R`;
  const elements = fields.map(({ number, page }) => {
    const element = update.reserve();
    const onPage = `/Pg ${reference(page.number ?? 0)}`;
    update.put(
      element,
      `<</Type/StructElem/S/Form/P ${reference(parent.number)}${onPage}/K<</Type/OBJR/Obj ${number} 0 R${onPage}>>>>`,
    );
    return element;
  });
  const last = nextKey + fields.length - 1;
  const entries = elements.map((element, index) => `${nextKey + index} ${element} 0 R`).join(" ");
  const rootChanges = { ParentTreeNextKey: String(last + 1), ...growTree(edit, nodes, { entries, last }) };
  const kids = grownKids(edit, parent, elements);
  if (Object.keys(kids).length > 0) update.put(parent.number, patchedDict(parent.dict, kids));
  update.put(root.number, patchedDict(root.dict, rootChanges));
};
