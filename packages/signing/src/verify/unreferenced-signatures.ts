import { catalogOf } from "../form/signature-fields.ts";
import { placeOfText } from "../pdf/characters.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import type { PdfDict } from "../pdf/value.ts";
import { type Finding, finding } from "./finding.ts";

const placesOf = (bytes: Uint8Array, text: string): readonly number[] => {
  const places: number[] = [];
  for (let at = placeOfText(bytes, text, 0); at >= 0; at = placeOfText(bytes, text, at + 1)) places.push(at);
  return places;
};

/** Adobe's usage rights (UR, UR3): a signature that opens functions of a viewer. */
const usageRights = (file: PdfFile): readonly PdfDict[] => {
  const permissions = file.dict(catalogOf(file)?.get("Perms"));
  return ["UR", "UR3"].flatMap((key) => {
    const rights = file.dict(permissions?.get(key));
    return rights ? [rights] : [];
  });
};

/** What a file without any signed field says of the signature bytes in it. */
export const unreferencedSignatures = (file: PdfFile): readonly Finding[] => {
  const rights = [file, ...file.revisions.slice(1, 17).map((state) => file.atRevision(state))].flatMap(usageRights);
  const isOfRights = (place: number): boolean =>
    rights.some((dict) => dict.source === file.bytes && dict.start <= place && place < dict.end);
  const strays = placesOf(file.bytes, "/ByteRange").filter((place) => !isOfRights(place));
  if (strays.length > 0) return [finding("signature.unreferenced")];
  return rights.length > 0 ? [finding("signature.usage-rights")] : [];
};
