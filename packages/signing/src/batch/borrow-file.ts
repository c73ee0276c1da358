import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { bytesWithSpareRoom, withRoomAgain } from "../pdf/bytes-with-room.ts";
import { sideBySide } from "./side-by-side.ts";

/** The bytes of a file, good until they are given back: nothing of them may be kept beyond that. */
export type BorrowedFile = { readonly bytes: Uint8Array; readonly giveBack: () => void };

/** Memory of larger files is not kept, nor more than documents are signed side by side: eight megabytes at most. */
const largestKept = 524_288;
/** Buffers are a little longer than needed: the next file may be. */
const spare = 65_536;

const free: ArrayBuffer[] = [];

const giveBack = (buffer: ArrayBuffer): void => {
  if (buffer.byteLength <= largestKept && free.length < sideBySide) free.push(buffer);
};

const fill = (file: number, bytes: Uint8Array): Uint8Array => {
  let at = 0;
  for (let read = -1; at < bytes.length && read !== 0; at += read)
    read = readSync(file, bytes, at, bytes.length - at, null);
  return at === bytes.length ? bytes : Uint8Array.from(bytes.subarray(0, at));
};

const readOpen = (file: number): BorrowedFile => {
  const { size } = fstatSync(file);
  // What has no size, as a pipe, is read to its end.
  if (size === 0) {
    const { buffer, byteOffset, byteLength } = readFileSync(file);
    return { bytes: new Uint8Array(buffer, byteOffset, byteLength), giveBack: () => {} };
  }
  const kept = free.pop();
  const room = (kept && withRoomAgain(kept, size)) ?? bytesWithSpareRoom(size, spare);
  return { bytes: fill(file, room), giveBack: () => giveBack(room.buffer) };
};

/**
 * Reads a file into memory that an earlier document had, with room for what signing appends; it is not made anew for each. Throws as
 * the file system does.
 */
export const borrowFile = (path: string): BorrowedFile => {
  const file = openSync(path, "r");
  try {
    return readOpen(file);
  } finally {
    closeSync(file);
  }
};
