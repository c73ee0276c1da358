import { Der, DerError, tags } from "../asn1/der.ts";
import { derTime } from "../asn1/der-time.ts";
import { hexOf } from "../asn1/hex.ts";
import { sameBytes } from "../asn1/write-der.ts";

/** A distinguished name, the parts that people ask for. */
export type Name = {
  readonly raw: Uint8Array;
  readonly commonName: string | null;
  readonly organisation: string | null;
};

type KeyUsage = "digitalSignature" | "nonRepudiation" | "keyCertSign" | "cRLSign";

/** Chứng thư chữ ký số (X.509 v3). */
export type Certificate = {
  readonly raw: Uint8Array;
  readonly toBeSigned: Uint8Array;
  /** Upper-case hexadecimal. */
  readonly serial: string;
  readonly subject: Name;
  readonly issuer: Name;
  readonly notBefore: number;
  readonly notAfter: number;
  readonly publicKey: Uint8Array;
  readonly signatureAlgorithm: Der;
  readonly signature: Uint8Array;
  readonly isAuthority: boolean;
  readonly pathLength: number | null;
  /** Null where the certificate does not restrict it. */
  readonly keyUsage: ReadonlySet<KeyUsage> | null;
  readonly extendedKeyUsage: readonly string[] | null;
  readonly subjectKeyIdentifier: Uint8Array | null;
  readonly unknownCriticalExtensions: readonly string[];
};

const decoders: Readonly<Record<number, (bytes: Uint8Array) => string>> = {
  12: (bytes) => new TextDecoder("utf-8").decode(bytes),
  30: (bytes) => new TextDecoder("utf-16be").decode(bytes),
};

const textOf = (value: Der): string =>
  (decoders[value.tag] ?? ((bytes) => new TextDecoder("latin1").decode(bytes)))(value.content);

const readName = (name: Der): Name => {
  const attributes = name.expect(tags.sequence).children.flatMap((set) => set.expect(tags.set).children);
  const last = (oid: string): string | null => {
    const found = attributes.findLast((attribute) => attribute.child(0).oid === oid);
    return found ? textOf(found.child(1)).normalize("NFC") : null;
  };
  return { raw: name.raw, commonName: last("2.5.4.3"), organisation: last("2.5.4.10") };
};

/** What to call the subject in a sentence. */
export const displayName = (name: Name): string => name.commonName ?? name.organisation ?? "?";

const usageBits: readonly (readonly [KeyUsage, number])[] = [
  ["digitalSignature", 0],
  ["nonRepudiation", 1],
  ["keyCertSign", 5],
  ["cRLSign", 6],
];

const readKeyUsage = (value: Der): ReadonlySet<KeyUsage> => {
  const flags = value.expect(tags.bitString).content[1] ?? 0;
  return new Set(usageBits.filter(([, bit]) => (flags & (128 >> bit)) !== 0).map(([usage]) => usage));
};

const understood = new Set([
  "2.5.29.19",
  "2.5.29.15",
  "2.5.29.37",
  "2.5.29.14",
  "2.5.29.35",
  "2.5.29.17",
  "2.5.29.18",
  "2.5.29.31",
  "2.5.29.32",
]);

type Extension = { readonly critical: boolean; readonly value: Uint8Array };

const readExtensions = (list: Der | undefined): ReadonlyMap<string, Extension> => {
  const extensions = new Map<string, Extension>();
  for (const extension of list?.child(0).expect(tags.sequence).children ?? []) {
    const [type, second, third] = extension.children;
    const oid = type?.oid ?? "";
    if (extensions.has(oid)) throw new DerError("extension given twice");
    const value = (third ?? second)?.expect(tags.octetString).content;
    if (!value) throw new DerError("extension without a value");
    extensions.set(oid, { critical: third !== undefined && second?.content[0] === 255, value });
  }
  return extensions;
};

/** A serial number as people write it: upper-case hexadecimal without the sign byte. */
export const serialOf = (value: Der): string =>
  hexOf(value.expect(tags.integer).content)
    .replace(/^00(?=.)/, "")
    .toUpperCase();

/** Reads one DER certificate; throws DerError. */
export const readCertificate = (bytes: Uint8Array): Certificate => {
  const certificate = Der.whole(bytes).expect(tags.sequence);
  const toBeSigned = certificate.child(0).expect(tags.sequence);
  const hasVersion = toBeSigned.child(0).tag === 0xa0;
  const at = (index: number): Der => toBeSigned.child(index + (hasVersion ? 1 : 0));
  const signatureAlgorithm = certificate.child(1).expect(tags.sequence);
  if (!sameBytes(signatureAlgorithm.raw, at(1).raw)) throw new DerError("two different signature algorithms");
  const extensions = readExtensions(toBeSigned.tagged(0xa3));
  const extension = (oid: string): Der | null => {
    const found = extensions.get(oid);
    return found ? Der.whole(found.value) : null;
  };
  const constraints = extension("2.5.29.19");
  const [authority, length] = constraints?.children ?? [];
  const usage = extension("2.5.29.15");
  return {
    raw: bytes,
    toBeSigned: toBeSigned.raw,
    serial: serialOf(at(0)),
    issuer: readName(at(2)),
    subject: readName(at(4)),
    notBefore: derTime(at(3).child(0)),
    notAfter: derTime(at(3).child(1)),
    publicKey: at(5).expect(tags.sequence).raw,
    signatureAlgorithm,
    signature: certificate.child(2).bits,
    isAuthority: authority?.tag === tags.boolean && authority.content[0] === 255,
    pathLength: length?.count ?? null,
    keyUsage: usage && readKeyUsage(usage),
    extendedKeyUsage: extension("2.5.29.37")?.children.map((purpose) => purpose.oid) ?? null,
    subjectKeyIdentifier: extension("2.5.29.14")?.expect(tags.octetString).content ?? null,
    unknownCriticalExtensions: [...extensions]
      .filter(([oid, { critical }]) => critical && !understood.has(oid))
      .map(([oid]) => oid),
  };
};

/** Every certificate of PEM text; throws DerError. */
export const certificatesOfPem = (pem: string): readonly Certificate[] =>
  [...pem.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g)].map(([, base64 = ""]) =>
    readCertificate(Uint8Array.from(atob(base64.replace(/\s/g, "")), (character) => character.charCodeAt(0))),
  );
