import { putLatin1 } from "./characters.ts";
import { unclearedBuffer } from "./native-bytes.ts";

/** How far each buffer that was given out here is used. */
const used = new WeakMap<ArrayBuffer, number>();

// Enough for seals, their evidence and timestamps.
const roomFor = (length: number): number => 192 * 1024 + (length >> 6);

const largeLength = 1_000_000;

/** Bytes with the usual room behind them, and some more. */
export const bytesWithSpareRoom = (length: number, spare: number): Uint8Array<ArrayBuffer> => {
  const buffer = unclearedBuffer(length + roomFor(length) + spare);
  used.set(buffer, length);
  return new Uint8Array(buffer, 0, length);
};

/**
 * Bytes to read a file into that will be signed: with room behind them, where signing appends. So a large file is not copied, and the
 * signed file shares its beginning with what was read.
 */
export const bytesWithRoom = (length: number): Uint8Array<ArrayBuffer> => bytesWithSpareRoom(length, 0);

/** The same in memory whose bytes nobody needs any longer; null where they do not fit with their room. */
export const withRoomAgain = (buffer: ArrayBuffer, length: number): Uint8Array<ArrayBuffer> | null => {
  if (length + roomFor(length) > buffer.byteLength) return null;
  used.set(buffer, length);
  return new Uint8Array(buffer, 0, length);
};

/** A file with parts appended, bytes or text of one byte for each character: in place where nothing stands behind it yet and there is room, else as a copy. */
export const withAppended = (bytes: Uint8Array, parts: readonly (Uint8Array | string)[]): Uint8Array<ArrayBuffer> => {
  const { buffer, byteOffset } = bytes;
  const length = parts.reduce((sum, part) => sum + part.length, bytes.length);
  const isLast = buffer instanceof ArrayBuffer && byteOffset === 0 && used.get(buffer) === bytes.length;
  const isInPlace = isLast && length <= buffer.byteLength;
  // A large file that had to be copied once is not copied again for the evidence and the timestamp that may follow.
  const room = length > largeLength ? roomFor(length) : 0;
  const target = isInPlace ? buffer : unclearedBuffer(length + room);
  const whole = new Uint8Array(target, 0, length);
  if (!isInPlace) whole.set(bytes);
  let at = bytes.length;
  for (const part of parts) {
    if (typeof part === "string") putLatin1(whole, part, at);
    else whole.set(part, at);
    at += part.length;
  }
  if (isInPlace || room > 0) used.set(target, length);
  return whole;
};
