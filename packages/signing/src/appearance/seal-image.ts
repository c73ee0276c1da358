import type { PDFRawStream, PDFRef } from "pdf-lib";
import { hexOf } from "../asn1/hex.ts";
import { digestOf } from "../crypto/digest/digest.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { PlaceRefusal } from "../refusal.ts";

/** A picture ready to be put into any file: packed colours and, where it is transparent, packed alpha. */
export type PackedImage = {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint8Array;
  readonly alpha: Uint8Array | null;
};

const kept = new Map<string, PackedImage>();
const maximumKept = 32;

/** The digest of a picture's bytes: who signs many documents gives the same bytes each time. */
const digests = new WeakMap<Uint8Array, string>();

const keyOf = async (png: Uint8Array): Promise<string> => {
  const key = hexOf(await digestOf("SHA-256", [png]));
  digests.set(png, key);
  return key;
};

// Loaded only where there is a picture: half of the start-up time of whoever signs without one.
const pack = async (png: Uint8Array): Promise<PackedImage> => {
  const { PDFDocument, PDFName, PDFRawStream: RawStream, PDFRef: Ref } = await import("pdf-lib");
  const document = await PDFDocument.create();
  const streamAt = (ref: PDFRef): PDFRawStream => {
    const stream = document.context.lookup(ref);
    if (!(stream instanceof RawStream)) throw new Error("the picture was not packed as a stream");
    return stream;
  };
  const image = await document.embedPng(png);
  await image.embed();
  const colours = streamAt(image.ref);
  const mask = colours.dict.get(PDFName.of("SMask"));
  return {
    width: image.width,
    height: image.height,
    colours: colours.contents,
    alpha: mask instanceof Ref ? streamAt(mask).contents : null,
  };
};

const isPng = (bytes: Uint8Array): boolean => [0x89, 0x50, 0x4e, 0x47].every((byte, at) => bytes[at] === byte);

/** Packs a seal's or signature's PNG once; the same picture is then taken from memory. */
export const sealImage = async (png: Uint8Array): Promise<Result<PackedImage, PlaceRefusal>> => {
  if (!isPng(png)) return refuse({ code: "image.not-a-png" });
  const key = digests.get(png) ?? (await keyOf(png));
  const known = kept.get(key);
  if (known) return accept(known);
  const packed = await pack(png).catch(() => null);
  if (!packed) return refuse({ code: "image.not-a-png" });
  if (kept.size >= maximumKept) kept.delete(kept.keys().next().value ?? "");
  kept.set(key, packed);
  return accept(packed);
};
