import { nativeBytes } from "../pdf/native-bytes.ts";

const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** Lower-case hexadecimal digits. */
export const hexOf = (bytes: Uint8Array): string => {
  const view = bytes.length > 8 ? nativeBytes(bytes) : undefined;
  if (view) return view.hexSlice();
  let text = "";
  for (const byte of bytes) text += digits[byte];
  return text;
};
