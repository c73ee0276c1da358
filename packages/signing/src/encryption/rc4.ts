/** RC4, which older encrypted files use; the same act encrypts and decrypts. */
export const rc4 = (key: Uint8Array, bytes: Uint8Array): Uint8Array => {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  for (let i = 0, j = 0; i < 256; i++) {
    const own = state[i] ?? 0;
    j = (j + own + (key[i % key.length] ?? 0)) & 255;
    state[i] = state[j] ?? 0;
    state[j] = own;
  }
  const result = new Uint8Array(bytes.length);
  for (let at = 0, i = 0, j = 0; at < bytes.length; at++) {
    i = (i + 1) & 255;
    const own = state[i] ?? 0;
    j = (j + own) & 255;
    const other = state[j] ?? 0;
    state[i] = other;
    state[j] = own;
    result[at] = (bytes[at] ?? 0) ^ (state[(own + other) & 255] ?? 0);
  }
  return result;
};
