import { concatBytes } from "../asn1/write-der.ts";

/** How far each buffer that was given out here is used. */
const used = new WeakMap<ArrayBuffer, number>();

const room = 512 * 1024;

/**
 * Bytes to read a file into that will be signed: with room behind them, where signing appends. So a large file is not copied, and the
 * signed file shares its beginning with what was read.
 */
export const bytesWithRoom = (length: number): Uint8Array<ArrayBuffer> => {
  const buffer = new ArrayBuffer(length + room);
  used.set(buffer, length);
  return new Uint8Array(buffer, 0, length);
};

/** A file with parts appended: in place where nothing stands behind it yet and there is room, else as a copy. */
export const withAppended = (bytes: Uint8Array, parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const { buffer, byteOffset } = bytes;
  const length = parts.reduce((sum, part) => sum + part.length, bytes.length);
  const isLast = buffer instanceof ArrayBuffer && byteOffset === 0 && used.get(buffer) === bytes.length;
  if (!isLast || length > buffer.byteLength) return concatBytes([bytes, ...parts]);
  const whole = new Uint8Array(buffer, 0, length);
  let at = bytes.length;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  used.set(buffer, length);
  return whole;
};
