import { formFields, type SignatureField } from "../form/signature-fields.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import type { PlaceRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";

type ChosenField = { readonly name: string; readonly existing: SignatureField | null };

const hasWidget = ({ number, widgets }: SignatureField): boolean =>
  number !== null && (widgets[0]?.number ?? null) !== null;

/** The empty field of the wanted name, or a new one; without a wish the first free number after the prefix. */
export const chooseField = (
  file: PdfFile,
  wanted: string | undefined,
  prefix: string,
): Result<ChosenField, PlaceRefusal> => {
  const { fields, signatures } = formFields(file);
  if (wanted === undefined) {
    const names = new Set(fields.map((field) => field.name));
    let number = 1;
    while (names.has(`${prefix}${number}`)) number++;
    return accept({ name: `${prefix}${number}`, existing: null });
  }
  const existing = signatures.find((field) => field.name === wanted) ?? null;
  if (!existing)
    return fields.some((field) => field.name === wanted)
      ? refuse({ code: "field.not-a-signature-field", field: wanted })
      : accept({ name: wanted, existing: null });
  if (existing.value !== undefined) return refuse({ code: "field.already-signed", field: wanted });
  return hasWidget(existing) ? accept({ name: wanted, existing }) : refuse({ code: "field.no-place", field: wanted });
};
