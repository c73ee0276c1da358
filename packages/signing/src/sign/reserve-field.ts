import type { Stamp } from "../appearance/stamp.ts";
import { formFields } from "../form/signature-fields.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import type { Rectangle } from "../rectangle.ts";
import type { PlaceRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import { sealPlace } from "../seal/seal-place.ts";
import type { NewField } from "./add-signature-field.ts";
import { emptyPlaceOnPage } from "./place-on-page.ts";

/** Ô dành sẵn cho con dấu: a field left empty, in a place of its own or where a seal of that size will cover a third of the signature. */
export type ReservedField = {
  readonly name: string;
  readonly description?: string;
} & ({ readonly place: Rectangle } | { readonly diameterMm: number });

type Beside = { readonly field: string; readonly stamp: Stamp | null };

const placeFor = (file: PdfFile, wanted: ReservedField, { stamp }: Beside): Rectangle | null => {
  if ("place" in wanted) return wanted.place;
  return stamp && sealPlace(file, stamp.picture?.place ?? stamp.frame, wanted.diameterMm);
};

/** The empty field to make beside a signature's own. */
export const reservedField = (
  file: PdfFile,
  wanted: ReservedField | undefined,
  beside: Beside,
): Result<NewField | null, PlaceRefusal> => {
  if (!wanted) return accept(null);
  const { name, description = "Con dấu của cơ quan, tổ chức" } = wanted;
  if (name === beside.field || formFields(file).fields.some((field) => field.name === name))
    return refuse({ code: "field.name-taken", field: name });
  const wish = placeFor(file, wanted, beside);
  if (!wish) return refuse({ code: "field.no-place", field: name });
  const place = emptyPlaceOnPage(file, wish);
  return place.ok ? accept({ name, description, place: place.value }) : place;
};
