import { boxOf, pageView } from "../form/page-view.ts";
import { pagesOf } from "../form/pages.ts";
import type { SignatureField } from "../form/signature-fields.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { isArray, PdfRef } from "../pdf/value.ts";
import type { Rectangle } from "../rectangle.ts";

/** Where a signature is seen, and how much of its page it takes. */
export type SignaturePlace = { readonly place: Rectangle; readonly shareOfPage: number };

/** The places of the visible signatures, by the number of their widget. */
export const signaturePlaces = (
  file: PdfFile,
  fields: readonly SignatureField[],
): ReadonlyMap<number, SignaturePlace> => {
  const widgets = new Map(
    fields
      .flatMap((field) => field.widgets)
      .flatMap(({ number, dict }) => (number === null ? [] : [[number, dict] as const])),
  );
  const places = new Map<number, SignaturePlace>();
  let index = 0;
  for (const page of pagesOf(file)) {
    index++;
    if (places.size === widgets.size) break;
    const annotations = file.resolve(page.dict.get("Annots"));
    for (const annotation of isArray(annotations) ? annotations : []) {
      const widget = annotation instanceof PdfRef ? widgets.get(annotation.number) : undefined;
      const box = widget && boxOf(file, widget.get("Rect"));
      if (!(annotation instanceof PdfRef) || !box) continue;
      const view = pageView(file, page);
      const place = { page: index, ...view.fromUserSpace(box) };
      if (place.width > 0 && place.height > 0)
        places.set(annotation.number, {
          place,
          shareOfPage: (place.width * place.height) / (view.width * view.height),
        });
    }
  }
  return places;
};

export const placeOf = (places: ReadonlyMap<number, SignaturePlace>, field: SignatureField): SignaturePlace | null =>
  field.widgets.flatMap(({ number }) => (number === null ? [] : (places.get(number) ?? [])))[0] ?? null;

export const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.page === other.page &&
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
