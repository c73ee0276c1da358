import type { PackedImage } from "./seal-image.ts";
import { deflated, inflated } from "./zlib.ts";

/** A picture as a file will show it: packed colours, and what of it shines through or is left out. */
export type DrawnPicture = {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint8Array;
  /** Soft: a byte of opacity for each point. Else one bit, set where the point is left out. */
  readonly mask: { readonly isSoft: boolean; readonly bytes: Uint8Array } | null;
};

const opaque = new WeakMap<PackedImage, Promise<DrawnPicture>>();

const withoutTransparency = async ({ width, height, colours, alpha }: PackedImage): Promise<DrawnPicture> => {
  if (alpha === null) return { width, height, colours, mask: null };
  const opacity = await inflated(Uint8Array.from(alpha));
  const onPaper = Uint8Array.from(await inflated(Uint8Array.from(colours)), (colour, at) => {
    const share = (opacity[Math.floor(at / 3)] ?? 0) / 255;
    return Math.round(colour * share + 255 * (1 - share));
  });
  const rowLength = Math.ceil(width / 8);
  const omitted = new Uint8Array(rowLength * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * rowLength + (x >> 3);
      if ((opacity[y * width + x] ?? 0) < 96) omitted[at] = (omitted[at] ?? 0) | (0x80 >> (x & 7));
    }
  return {
    width,
    height,
    colours: await deflated(onPaper),
    mask: { isSoft: false, bytes: await deflated(omitted) },
  };
};

/** A picture as it is, with what shines through. */
export const transparentPicture = ({ width, height, colours, alpha }: PackedImage): DrawnPicture => ({
  width,
  height,
  colours,
  mask: alpha && { isSoft: true, bytes: alpha },
});

/** For files that forbid transparency (PDF/A-1): every point is either painted or left out. */
export const opaquePicture = (image: PackedImage): Promise<DrawnPicture> => {
  const drawn = opaque.get(image) ?? withoutTransparency(image);
  opaque.set(image, drawn);
  return drawn;
};
