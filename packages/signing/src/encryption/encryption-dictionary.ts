import { isCount, isName, PdfDict, PdfName, PdfString, type PdfValue } from "../pdf/value.ts";

/** How strings or streams are encrypted: one crypt filter (ISO 32000-2, 7.6.6). */
export type CryptMethod = "none" | "rc4" | "aes-128" | "aes-256";

/** What the encryption dictionary of the standard security handler says. */
export type EncryptionDictionary = {
  readonly revision: number;
  /** Bytes of the file key. */
  readonly keyLength: number;
  readonly permissions: number;
  readonly isMetadataEncrypted: boolean;
  readonly owner: Uint8Array;
  readonly user: Uint8Array;
  readonly ownerKey: Uint8Array;
  readonly userKey: Uint8Array;
  readonly strings: CryptMethod;
  readonly streams: CryptMethod;
  readonly filters: ReadonlyMap<string, CryptMethod>;
};

type Resolve = (value: PdfValue | undefined) => PdfValue | undefined;

const methods: Readonly<Record<string, CryptMethod>> = { None: "none", V2: "rc4", AESV2: "aes-128", AESV3: "aes-256" };

const readFilters = (dict: PdfDict, resolve: Resolve): ReadonlyMap<string, CryptMethod> | null => {
  const filters = new Map<string, CryptMethod>([["Identity", "none"]]);
  const named = resolve(dict.get("CF"));
  if (!(named instanceof PdfDict)) return filters;
  for (const [name, { value }] of named.entries) {
    const filter = resolve(value);
    const method = filter instanceof PdfDict ? resolve(filter.get("CFM")) : undefined;
    const known = method === undefined ? "none" : method instanceof PdfName ? methods[method.value] : undefined;
    if (known === undefined) return null;
    if (name !== "Identity") filters.set(name, known);
  }
  return filters;
};

/** Reads the dictionary; null where the handler or its version is not the standard one. */
export const readEncryptionDictionary = (dict: PdfDict, resolve: Resolve): EncryptionDictionary | null => {
  const get = (key: string): PdfValue | undefined => resolve(dict.get(key));
  const bytes = (key: string): Uint8Array => {
    const value = get(key);
    return value instanceof PdfString ? value.bytes : new Uint8Array();
  };
  const filter = get("Filter");
  const version = get("V") ?? 0;
  const revision = get("R");
  const permissions = get("P");
  if (filter !== undefined && !isName(filter, "Standard")) return null;
  if (!isCount(version) || !isCount(revision) || revision < 2 || revision > 6 || typeof permissions !== "number")
    return null;
  const bits = get("Length") ?? 40;
  const written = isCount(bits) ? (bits < 40 ? bits : bits >> 3) : 5;
  const shared = {
    revision,
    permissions: permissions | 0,
    isMetadataEncrypted: get("EncryptMetadata") !== false,
    owner: bytes("O"),
    user: bytes("U"),
    ownerKey: bytes("OE"),
    userKey: bytes("UE"),
  };
  if (version < 4) {
    if (version === 3) return null;
    const keyLength = version === 2 ? Math.min(Math.max(written, 5), 16) : 5;
    return {
      ...shared,
      isMetadataEncrypted: true,
      keyLength,
      strings: "rc4",
      streams: "rc4",
      filters: new Map([["Identity", "none"]]),
    };
  }
  const filters = readFilters(dict, resolve);
  if (version > 5 || !filters) return null;
  const methodOf = (key: string): CryptMethod | undefined => {
    const name = get(key);
    return filters.get(name instanceof PdfName ? name.value : "Identity");
  };
  const [strings, streams] = [methodOf("StrF"), methodOf("StmF")];
  if (strings === undefined || streams === undefined) return null;
  return { ...shared, keyLength: version === 5 ? 32 : 16, strings, streams, filters };
};
