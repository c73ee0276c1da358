import type { PdfFile } from "../pdf/pdf-file.ts";
import { PdfLimitError } from "../pdf/syntax-error.ts";
import { isArray, isName, type PdfDict, PdfRef, type PdfValue } from "../pdf/value.ts";
import { textOf } from "./text-of.ts";

/** A signature field (trường chữ ký) of the form. */
export type SignatureField = {
  /** Fully qualified. */
  readonly name: string;
  readonly number: number | null;
  readonly dict: PdfDict;
  /** The /V of the field or of one above it; undefined while nobody has signed. */
  readonly value: PdfValue | undefined;
  /** Its widgets: the field itself or its kids. */
  readonly widgets: readonly { readonly number: number | null; readonly dict: PdfDict }[];
};

export type FormField = { readonly name: string; readonly number: number | null; readonly isSignature: boolean };

const maximumFields = 100_000;

type Inherited = { readonly name: string; readonly isSignature: boolean; readonly value: PdfValue | undefined };

export const catalogOf = (file: PdfFile): PdfDict | undefined => file.dict(file.trailer.get("Root"));

export const formOf = (file: PdfFile): PdfDict | undefined => file.dict(catalogOf(file)?.get("AcroForm"));

/** Every terminal field of the form, in the order of the form. */
export const formFields = (
  file: PdfFile,
): { readonly fields: readonly FormField[]; readonly signatures: readonly SignatureField[] } => {
  const fields: FormField[] = [];
  const signatures: SignatureField[] = [];
  const seen = new Set<number>();
  const visit = (node: PdfValue, above: Inherited, depth: number): void => {
    if (depth > 32 || seen.size > maximumFields) throw new PdfLimitError("form too deep");
    const number = node instanceof PdfRef ? node.number : null;
    if (number !== null && seen.has(number)) return;
    if (number !== null) seen.add(number);
    const dict = file.dict(node);
    if (!dict) return;
    const own = textOf(file.resolve(dict.get("T")));
    const type = file.resolve(dict.get("FT"));
    const here: Inherited = {
      name: own === null ? above.name : above.name === "" ? own : `${above.name}.${own}`,
      isSignature: type === undefined ? above.isSignature : isName(type, "Sig"),
      value: dict.entries.has("V") ? (dict.entries.get("V")?.value ?? undefined) : above.value,
    };
    const kids = file.resolve(dict.get("Kids"));
    const children = isArray(kids) ? kids : [];
    const isTerminal = !children.some((kid) => file.dict(kid)?.entries.has("T"));
    if (!isTerminal) {
      for (const kid of children) visit(kid, here, depth + 1);
      return;
    }
    fields.push({ name: here.name, number, isSignature: here.isSignature });
    if (!here.isSignature) return;
    const widgets =
      children.length === 0
        ? [{ number, dict }]
        : children.flatMap((kid) => {
            const widget = file.dict(kid);
            return widget ? [{ number: kid instanceof PdfRef ? kid.number : null, dict: widget }] : [];
          });
    signatures.push({ name: here.name, number, dict, value: here.value, widgets });
  };
  const roots = file.resolve(formOf(file)?.get("Fields"));
  for (const root of isArray(roots) ? roots : []) visit(root, { name: "", isSignature: false, value: undefined }, 0);
  return { fields, signatures };
};
