/** A DER value with its tag and length. */
export const der = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const content = Buffer.concat(parts);
  const length = content.length;
  const head = [tag];
  if (length < 128) head.push(length);
  else {
    const bytes: number[] = [];
    for (let rest = length; rest > 0; rest >>>= 8) bytes.unshift(rest & 255);
    head.push(128 | bytes.length, ...bytes);
  }
  return Buffer.concat([Buffer.from(head), content]);
};

export const sequence = (...parts: readonly Uint8Array[]): Uint8Array => der(0x30, ...parts);
export const set = (...parts: readonly Uint8Array[]): Uint8Array => der(0x31, ...parts);
export const explicit = (number: number, ...parts: readonly Uint8Array[]): Uint8Array => der(0xa0 | number, ...parts);
export const octets = (bytes: Uint8Array): Uint8Array => der(0x04, bytes);
export const bits = (bytes: Uint8Array, unused = 0): Uint8Array => der(0x03, Uint8Array.of(unused), bytes);
export const nothing = der(0x05);
export const truth = der(0x01, Uint8Array.of(255));
export const utf8 = (text: string): Uint8Array => der(0x0c, Buffer.from(text.normalize("NFC")));
export const printable = (text: string): Uint8Array => der(0x13, Buffer.from(text, "latin1"));

/** A positive INTEGER. */
export const integer = (value: number | Uint8Array): Uint8Array => {
  const bytes =
    typeof value === "number" ? Buffer.from(value.toString(16).padStart(value > 255 ? 4 : 2, "0"), "hex") : value;
  return der(0x02, (bytes[0] ?? 0) > 127 ? Buffer.concat([Uint8Array.of(0), bytes]) : bytes);
};

/** A moment to the second, always as GeneralizedTime: timestamps and OCSP answers want it so. */
export const generalizedTime = (moment: Date): Uint8Array =>
  der(0x18, Buffer.from(`${moment.toISOString().replace(/[-:T]/g, "").slice(0, 14)}Z`));

export const oid = (dotted: string): Uint8Array => {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  const bytes = [first * 40 + second];
  for (const arc of rest) {
    const digits = [arc % 128];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) digits.unshift((left % 128) | 128);
    bytes.push(...digits);
  }
  return der(0x06, Uint8Array.from(bytes));
};

/** UTCTime until 2049, GeneralizedTime after it, as RFC 5280 wants. */
export const time = (moment: Date): Uint8Array => {
  const digits = moment.toISOString().replace(/[-:T]/g, "").slice(0, 14);
  return moment.getUTCFullYear() < 2050
    ? der(0x17, Buffer.from(`${digits.slice(2)}Z`))
    : der(0x18, Buffer.from(`${digits}Z`));
};
