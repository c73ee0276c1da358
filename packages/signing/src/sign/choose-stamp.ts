import type { Appearance } from "../appearance/appearance.ts";
import { archiveProfile } from "../appearance/archive-profile.ts";
import { opaquePicture, transparentPicture } from "../appearance/drawn-picture.ts";
import { sealImage } from "../appearance/seal-image.ts";
import type { Stamp, StampContents } from "../appearance/stamp.ts";
import { stampFont } from "../appearance/stamp-font.ts";
import { type SigningFacts, stampLines } from "../appearance/stamp-lines.ts";
import type { SignatureField } from "../form/signature-fields.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { millimetres, type Rectangle } from "../rectangle.ts";
import type { PlaceRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import { placeOf, signaturePlaces } from "../verify/signature-place.ts";
import { lieOf, nowhereOnPage, type PagePlace, placeOnPage } from "./place-on-page.ts";

/** How a signature is to look, and where; without a place it stands in the corner of page 1. */
export type Look = {
  readonly appearance: Appearance;
  readonly place: Rectangle | null;
  readonly linesEndAt?: number;
};

type Contents = StampContents & Pick<Stamp, "isCalibrated">;

const contentsOf = async (
  file: PdfFile,
  appearance: Appearance,
  lines: readonly string[],
): Promise<Result<Contents, PlaceRefusal>> => {
  const { needsCalibratedColours: isCalibrated, forbidsTransparency } = archiveProfile(file);
  const png = "image" in appearance ? appearance.image : undefined;
  const image = png === undefined ? null : await sealImage(png);
  if (image && !image.ok) return image;
  const font = lines.length === 0 ? null : await stampFont(lines);
  if (font && !font.ok) return font;
  const size = "diameterMm" in appearance ? { realSize: millimetres(appearance.diameterMm) } : {};
  const picture = image && (forbidsTransparency ? await opaquePicture(image.value) : transparentPicture(image.value));
  return accept({ image: picture, lines, font: font?.value ?? null, isCalibrated, ...size });
};

type Wanted = { readonly look: Look | null; readonly existing: SignatureField | null; readonly facts: SigningFacts };

type Chosen = { readonly place: PagePlace; readonly description: string | null };

/** What a signature shows and where; a field that was there before keeps its place. Nothing to show: an invisible signature. */
export const chooseStamp = async (
  file: PdfFile,
  { look, existing, facts }: Wanted,
): Promise<Result<Chosen, PlaceRefusal>> => {
  const lines = look ? stampLines(look.appearance, facts) : [];
  const description = look ? (look.appearance.description ?? lines.join(", ")) : null;
  const chosen = (place: Result<PagePlace, PlaceRefusal>): Result<Chosen, PlaceRefusal> =>
    place.ok ? accept({ place: place.value, description }) : place;
  if (!look) return chosen(nowhereOnPage(file));
  const contents = await contentsOf(file, look.appearance, lines);
  if (!contents.ok) return contents;
  if (!contents.value.image && lines.length === 0) return chosen(nowhereOnPage(file));
  const ends = look.linesEndAt === undefined ? {} : { linesEndAt: look.linesEndAt };
  if (!existing)
    return chosen(
      placeOnPage(file, { lie: lieOf(look.appearance, look.place), contents: { ...contents.value, ...ends } }),
    );
  const own = placeOf(signaturePlaces(file, [existing]), existing);
  return own
    ? chosen(placeOnPage(file, { lie: { how: "in-field", place: own.place }, contents: contents.value }))
    : refuse({ code: "field.no-place", field: existing.name });
};
