/** Pads a message to whole blocks, its length in bits behind it, as all hashes of the MD4 family do. */
export const padded = (message: Uint8Array, order: "little" | "big", block: 64 | 128 = 64): DataView<ArrayBuffer> => {
  const room = block / 8;
  const length = Math.ceil((message.length + 1 + room) / block) * block;
  const bytes = new Uint8Array(length);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setBigUint64(length - 8, BigInt(message.length) * 8n, order === "little");
  return view;
};

export const rotateLeft = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** The words of a state as bytes. */
export const bytesOfWords = (words: Iterable<number>, order: "little" | "big"): Uint8Array => {
  const list = [...words];
  const view = new DataView(new ArrayBuffer(list.length * 4));
  list.forEach((word, index) => {
    view.setUint32(index * 4, word >>> 0, order === "little");
  });
  return new Uint8Array(view.buffer);
};
