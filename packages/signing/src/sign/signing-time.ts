/** Thời gian ký: the moment, and how /M writes it. */
export type SigningTime = { readonly at: string; readonly milliseconds: number; readonly pdfDate: string };

const pattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/;

let latest: SigningTime | null = null;

/** Reads an ISO 8601 moment with its offset; null where it is none. */
export const signingTime = (at: string): SigningTime | null => {
  // One document asks several times, and many are signed in the same second.
  if (latest?.at !== at) latest = read(at);
  return latest;
};

const read = (at: string): SigningTime | null => {
  const match = pattern.exec(at);
  const milliseconds = Date.parse(at);
  if (!match || Number.isNaN(milliseconds)) return null;
  const [, year, month, day, hour, minute, second, offset = "Z"] = match;
  const zone = offset === "Z" ? "Z" : `${offset.replace(":", "'")}'`;
  return { at, milliseconds, pdfDate: `D:${year}${month}${day}${hour}${minute}${second}${zone}` };
};
