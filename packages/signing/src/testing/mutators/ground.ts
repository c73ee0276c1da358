import { fromLatin1, latin1 } from "../../pdf/characters.ts";
import { appendedUpdate, numberAt, patchedObject, type RawUpdate } from "../appended-update.ts";

export const page = (pdf: Uint8Array): number => numberAt(pdf, "Pages", "Kids", 0);
export const sealValue = (pdf: Uint8Array): number => numberAt(pdf, "AcroForm", "Fields", 1, "V");
export const officerValue = (pdf: Uint8Array): number => numberAt(pdf, "AcroForm", "Fields", 0, "V");
export const catalog = (pdf: Uint8Array): number => numberAt(pdf);
export const stream = (text: string): string => `<</Length ${text.length}>>\nstream\n${text}\nendstream`;

/** Where the gap of the last signature begins and ends. */
export const lastGap = (pdf: Uint8Array): readonly [start: number, end: number] => {
  const text = latin1(pdf);
  const start = text.lastIndexOf("/Contents<") + 9;
  return [start, text.indexOf(">", start) + 1];
};

export const inGap = (pdf: Uint8Array, write: (token: string) => string): Uint8Array => {
  const [start, end] = lastGap(pdf);
  const token = latin1(pdf.subarray(start, end));
  const changed = Uint8Array.from(pdf);
  changed.set(fromLatin1(write(token).padEnd(token.length).slice(0, token.length)), start);
  return changed;
};

export const update = (pdf: Uint8Array, raw: RawUpdate): Uint8Array => appendedUpdate(pdf, raw);

type Ground = Uint8Array | (RawUpdate & { readonly pdf: Uint8Array });

/** An update that changes some keys of one object, and brings others along. */
export const patch = (ground: Ground, number: number, changes: Readonly<Record<string, string>>): Uint8Array => {
  const { pdf, ...more } = ground instanceof Uint8Array ? { pdf: ground } : ground;
  const objects = "objects" in more ? more.objects : {};
  return update(pdf, { ...more, objects: { ...objects, [number]: patchedObject(pdf, number, changes) } });
};

/** A way to tamper with a file that was signed by the officer and then sealed. */
export type Attack = readonly [title: string, attack: (pdf: Uint8Array) => Uint8Array];
