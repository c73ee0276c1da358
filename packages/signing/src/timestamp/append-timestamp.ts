import { hexOf } from "../asn1/hex.ts";
import { digestOf } from "../crypto/digest/digest.ts";
import { PrefixDigests } from "../crypto/digest/prefix-digests.ts";
import { formFields } from "../form/signature-fields.ts";
import { putLatin1 } from "../pdf/characters.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { Update } from "../pdf/update.ts";
import type { PlaceRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import { addSignatureField } from "../sign/add-signature-field.ts";
import { type AppendedSignature, gapEntries, withByteRange } from "../sign/append-signature.ts";
import { nowhereOnPage } from "../sign/place-on-page.ts";
import type { Certificate } from "../x509/certificate.ts";
import {
  requestTimestamp,
  type Timestamp,
  type TimestampAuthorities,
  type TimestampRefusal,
} from "./request-timestamp.ts";
import { learnRoom, roomForTimestamp } from "./room-for-timestamp.ts";

export type TimestampedFile = {
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly field: string;
  readonly timestamp: Timestamp;
  /** What was hashed of this very file. */
  readonly digests: PrefixDigests;
};

const freeName = (file: PdfFile): string => {
  const names = new Set(formFields(file).fields.map(({ name }) => name));
  let number = 1;
  while (names.has(`Timestamp${number}`)) number++;
  return `Timestamp${number}`;
};

/** The usual way of a document timestamp: an invisible field on the first page (EN 319 142-1, 5.4.3). */
const draftTimestamp = async (
  file: PdfFile,
  name: string,
  room: number,
): Promise<Result<AppendedSignature, PlaceRefusal>> => {
  const place = nowhereOnPage(file);
  if (!place.ok) return place;
  const update = new Update(file);
  const value = update.reserve();
  const dictionary = `<</Type/DocTimeStamp/Filter/Adobe.PPKLite/SubFilter/ETSI.RFC3161${gapEntries(room)}`;
  const body = update.written(value, dictionary);
  const start = update.putWritten(value, body);
  const field = { name, description: "Dấu thời gian", place: place.value, existing: null, reserved: null };
  addSignatureField({ file, update }, { ...field, isCertifying: false, isFirst: false }, `${value} 0 R`);
  const facts = new TextEncoder().encode(JSON.stringify([file.bytes.length, file.sections[0]?.offset, name]));
  const fingerprint = hexOf(await digestOf("SHA-256", [facts])).slice(0, 32);
  return accept(withByteRange(update.finish(fingerprint), { start, length: body.length, room }));
};

/** Appends a document timestamp (dấu thời gian của văn bản) over everything that the file holds. */
export const appendTimestamp = async (
  file: PdfFile,
  authorities: TimestampAuthorities,
  { anchors, digests }: { readonly anchors: readonly Certificate[]; readonly digests: PrefixDigests },
): Promise<Result<TimestampedFile, TimestampRefusal | PlaceRefusal>> => {
  const name = freeName(file);
  let longest = 0;
  // The second time the room is as large as the first token.
  for (let tries = 0; tries < 3; tries++) {
    const room = roomForTimestamp(authorities);
    const draft = await draftTimestamp(file, name, room);
    if (!draft.ok) return draft;
    const { pdf, gap } = draft.value;
    // What a first try hashed holds other bytes at the same places.
    const own = tries === 0 ? digests : new PrefixDigests();
    const parts = [pdf.subarray(0, gap.start), pdf.subarray(gap.end)];
    const timestamp = await requestTimestamp((hash) => own.digestOf(hash, parts), authorities, anchors);
    if (!timestamp.ok) return timestamp;
    const { token } = timestamp.value;
    learnRoom(authorities, token.length);
    longest = token.length;
    if (token.length > room) continue;
    putLatin1(pdf, hexOf(token), gap.start + 1);
    return accept({ pdf, field: name, timestamp: timestamp.value, digests: own });
  }
  return refuse({ code: "timestamp.too-large", bytes: longest });
};
