import { hexOf } from "../asn1/hex.ts";
import { digestOf } from "../crypto/digest/digest.ts";
import { catalogOf } from "../form/signature-fields.ts";
import { latin1 } from "../pdf/characters.ts";
import { type Changes, type Edit, growArray, rootNumber } from "../pdf/grow-array.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { PdfSyntaxError } from "../pdf/syntax-error.ts";
import { patchedDict, Update } from "../pdf/update.ts";
import { isArray, type PdfDict, PdfRef, type PdfValue } from "../pdf/value.ts";
import type { ChainEvidence } from "../revocation/gather-evidence.ts";
import { readSecurityStore, type SecurityStore } from "./read-dss.ts";

/** Evidence for one signature, named by the whole of its /Contents, the padding included, as other software does. */
export type SignatureEvidence = { readonly contents: Uint8Array; readonly evidence: ChainEvidence };

const kinds = [
  ["certificates", "Certs", "Cert"],
  ["responses", "OCSPs", "OCSP"],
  ["lists", "CRLs", "CRL"],
] as const;

type Kind = (typeof kinds)[number][0];

/** The objects of the store by their content, those that were there and those that are added. */
class Shelf {
  readonly used: Record<Kind, number[]> = { certificates: [], responses: [], lists: [] };
  readonly #known = new Map<string, number>();
  readonly #update: Update;

  constructor(update: Update, store: SecurityStore) {
    this.#update = update;
    for (const [kind] of kinds)
      for (const { value, number } of store[kind])
        if (number !== null) this.#known.set(`${kind} ${latin1(value.raw)}`, number);
  }

  place(kind: Kind, raw: Uint8Array): number {
    const key = `${kind} ${latin1(raw)}`;
    const number = this.#known.get(key) ?? this.#put(raw);
    this.#known.set(key, number);
    this.used[kind].push(number);
    return number;
  }

  #put(raw: Uint8Array): number {
    const number = this.#update.reserve();
    this.#update.putStream(number, "", raw);
    return number;
  }
}

/** Those of the numbers that an array of references does not hold yet. */
const missingIn = (file: PdfFile, value: PdfValue | undefined, numbers: readonly number[]): readonly number[] => {
  const array = file.resolve(value);
  const there = new Set((isArray(array) ? array : []).flatMap((item) => (item instanceof PdfRef ? [item.number] : [])));
  return [...new Set(numbers)].filter((number) => !there.has(number));
};

/** Writes a dictionary that is an object of its own; one that stands directly in another is handed back as a token. */
const putDict = (
  { update }: Edit,
  holder: { readonly dict: PdfDict | undefined; readonly key: string },
  { older, changes }: { readonly older: PdfDict | undefined; readonly changes: Changes },
): Changes => {
  const entry = holder.dict?.entries.get(holder.key);
  if (Object.keys(changes).length === 0) return {};
  if (!older)
    return {
      [holder.key]: `<<${Object.entries(changes)
        .map(([key, value]) => `/${key} ${value}`)
        .join("")}>>`,
    };
  const patched = patchedDict(older, changes);
  if (!(entry?.value instanceof PdfRef)) return { [holder.key]: patched };
  update.put(entry.value.number, patched);
  return {};
};

const arrayOf = (numbers: readonly number[]): string => `[${numbers.map((number) => `${number} 0 R`).join(" ")}]`;

/** One entry for each signature that has none: other verifiers want the entries that are there to stay as they are. */
const vriChanges = async (
  { file }: Edit,
  { vri, shelf }: { readonly vri: PdfDict | undefined; readonly shelf: Shelf },
  signatures: readonly SignatureEvidence[],
): Promise<Changes> => {
  const changes: Record<string, string> = {};
  for (const { contents, evidence } of signatures) {
    const name = hexOf(await digestOf("SHA-1", [contents])).toUpperCase();
    const own = kinds.flatMap(([kind, , key]) => {
      const numbers = evidence[kind].map(({ raw }) => shelf.place(kind, raw));
      return numbers.length === 0 ? [] : [`/${key}${arrayOf([...new Set(numbers)])}`];
    });
    if (file.resolve(vri?.get(name)) === undefined) changes[name] = `<<${own.join("")}>>`;
  }
  return changes;
};

const growStore = async (edit: Edit, signatures: readonly SignatureEvidence[]): Promise<void> => {
  const { file, update } = edit;
  const catalog = catalogOf(file);
  if (!catalog) throw new PdfSyntaxError("no catalogue", 0);
  const dss = file.dict(catalog.get("DSS"));
  const vri = file.dict(dss?.get("VRI"));
  const shelf = new Shelf(update, readSecurityStore(file));
  const entries = await vriChanges(edit, { vri, shelf }, signatures);
  let changes = putDict(edit, { dict: dss, key: "VRI" }, { older: vri, changes: entries });
  for (const [kind, key] of kinds) {
    const numbers = missingIn(file, dss?.get(key), shelf.used[kind]);
    if (dss) changes = { ...changes, ...growArray(edit, { dict: dss, key }, numbers) };
    else if (numbers.length > 0) changes = { ...changes, [key]: arrayOf(numbers) };
  }
  if (dss) {
    const inCatalog = putDict(edit, { dict: catalog, key: "DSS" }, { older: dss, changes });
    if (Object.keys(inCatalog).length > 0) update.put(rootNumber(file), patchedDict(catalog, inCatalog));
    return;
  }
  const number = update.reserve();
  update.put(
    number,
    `<</Type/DSS${Object.entries(changes)
      .map(([key, value]) => `/${key} ${value}`)
      .join("")}>>`,
  );
  update.put(rootNumber(file), patchedDict(catalog, { DSS: `${number} 0 R` }));
};

/** Appends evidence to the file's store (DSS) in an update of its own; the store only grows. Null where all of it is there already. */
export const addEvidence = async (
  file: PdfFile,
  signatures: readonly SignatureEvidence[],
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const update = new Update(file);
  await growStore({ file, update }, signatures);
  if (update.isEmpty) return null;
  const facts = signatures.flatMap(({ contents, evidence }) => [
    contents,
    ...kinds.flatMap(([kind]) => evidence[kind].map(({ raw }) => raw)),
  ]);
  return update.finish(hexOf(await digestOf("SHA-256", facts)).slice(0, 32));
};
