type NativeBytes = {
  readonly latin1Slice: (from: number, to: number) => string;
  readonly latin1Write: (text: string, offset?: number) => number;
  readonly hexSlice: () => string;
  readonly indexOf: (text: string, from: number, encoding: "latin1") => number;
};

type Runtime = {
  readonly Buffer?: {
    readonly from: (bytes: ArrayBufferLike, offset: number, length: number) => NativeBytes;
    readonly allocUnsafeSlow: (length: number) => { readonly buffer: ArrayBuffer };
    readonly compare: (one: Uint8Array, other: Uint8Array) => number;
    readonly prototype: Partial<NativeBytes>;
  };
};

const { Buffer: found } = globalThis as unknown as Runtime;

// A stand-in for browsers may be called the same and know less.
const buffers = found?.prototype.latin1Slice && found.prototype.hexSlice ? found : undefined;

/** The same bytes as Node's buffers see them, which turn into text and are searched many times faster; browsers have none. */
export const nativeBytes = (bytes: Uint8Array): NativeBytes | undefined =>
  buffers?.from(bytes.buffer, bytes.byteOffset, bytes.length);

/** Below, 0 or above, as the one stands before the other; undefined in browsers. */
export const nativeOrder = (one: Uint8Array, other: Uint8Array): number | undefined => buffers?.compare(one, other);

/** Memory to be written from end to end before anybody reads it: in Node it is not cleared first. */
export const unclearedBuffer = (length: number): ArrayBuffer =>
  buffers?.allocUnsafeSlow(length).buffer ?? new ArrayBuffer(length);
