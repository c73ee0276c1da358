import type { DrawnPicture } from "../appearance/drawn-picture.ts";
import type { SubsetFont } from "../appearance/subset-font.ts";
import { showText } from "../appearance/text-block.ts";
import { fromLatin1 } from "../pdf/characters.ts";
import type { Update } from "../pdf/update.ts";
import type { PagePlace } from "./place-on-page.ts";

const decimal = (value: number): string => String(Number.isInteger(value) ? value : Number(value.toFixed(4)));

export const numbers = (values: readonly number[]): string => `[${values.map(decimal).join(" ")}]`;

// sRGB by its white point, gamma and primaries (IEC 61966-2-1).
const calibrated =
  "[/CalRGB<</WhitePoint[0.9505 1 1.089]/Gamma[2.2 2.2 2.2]/Matrix[0.4124 0.2126 0.0193 0.3576 0.7152 0.1192 0.1805 0.0722 0.9505]>>]";

const putFont = (update: Update, { objects }: SubsetFont): number => {
  const reserved = objects.map(() => update.reserve());
  for (const [index, { text, stream }] of objects.entries()) {
    const number = reserved[index] ?? 0;
    const body = text.map((piece) => (typeof piece === "number" ? `${reserved[piece] ?? 0} 0 R` : piece)).join("");
    if (stream) update.putStream(number, body, stream);
    else update.put(number, body);
  }
  return reserved[0] ?? 0;
};

const putPicture = (update: Update, picture: DrawnPicture, isCalibrated: boolean): number => {
  const { width, height, colours, mask } = picture;
  const common = `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/Filter/FlateDecode`;
  const number = update.reserve();
  const masking = mask && update.reserve();
  const reference = mask && `/${mask.isSoft ? "SMask" : "Mask"} ${masking ?? 0} 0 R`;
  update.putStream(
    number,
    `${common}/BitsPerComponent 8/ColorSpace${isCalibrated ? calibrated : "/DeviceRGB"}${reference ?? ""}`,
    colours,
  );
  if (mask && masking !== null)
    update.putStream(
      masking,
      common + (mask.isSoft ? "/BitsPerComponent 8/ColorSpace/DeviceGray" : "/ImageMask true/BitsPerComponent 1"),
      mask.bytes,
    );
  return number;
};

/** Writes picture, font and the appearance that shows them upright; returns the appearance's number. */
export const putAppearance = (update: Update, place: PagePlace): number => {
  const appearance = update.reserve();
  const { stamp } = place;
  if (!stamp) {
    update.putStream(appearance, "/Type/XObject/Subtype/Form/BBox[0 0 0 0]/Resources<<>>", new Uint8Array());
    return appearance;
  }
  const { frame, picture, text, isCalibrated } = stamp;
  const content: string[] = [];
  const resources: string[] = [];
  if (picture) {
    const { x, y, width, height } = picture.place;
    content.push(`q ${[width, 0, 0, height, x - frame.x, y - frame.y].map(decimal).join(" ")} cm /Picture Do Q`);
    resources.push(`/XObject<</Picture ${putPicture(update, picture.image, isCalibrated)} 0 R>>`);
  }
  if (text) {
    content.push(
      isCalibrated ? "/Colours cs 0 0 0 sc" : "0 g",
      showText(text.block, { x: text.x - frame.x, y: text.y - frame.y, isCentred: text.isCentred }),
    );
    resources.push(`/Font<</Text ${putFont(update, text.block.font)} 0 R>>`);
    if (isCalibrated) resources.push(`/ColorSpace<</Colours ${calibrated}>>`);
  }
  update.putStream(
    appearance,
    `/Type/XObject/Subtype/Form/BBox ${numbers([0, 0, frame.width, frame.height])}/Matrix ${numbers([...place.matrix, 0, 0])}/Resources<<${resources.join("")}>>`,
    fromLatin1(content.join("\n")),
  );
  return appearance;
};
