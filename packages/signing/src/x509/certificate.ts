import { Der, DerError, tags } from "../asn1/der.ts";
import { derTime } from "../asn1/der-time.ts";
import { hexOf } from "../asn1/hex.ts";
import { sameBytes } from "../asn1/write-der.ts";
import { latin1Between } from "../pdf/characters.ts";
import { type Name, readName } from "./name.ts";

export { displayName } from "./name.ts";

type KeyUsage = "digitalSignature" | "nonRepudiation" | "keyCertSign" | "cRLSign";

/** Chứng thư chữ ký số (X.509 v3). */
export type Certificate = {
  readonly raw: Uint8Array;
  readonly toBeSigned: Uint8Array;
  /** Upper-case hexadecimal. */
  readonly serial: string;
  /** The content of the INTEGER, as other structures repeat it. */
  readonly serialContent: Uint8Array;
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
  readonly isExtendedKeyUsageCritical: boolean;
  readonly subjectKeyIdentifier: Uint8Array | null;
  readonly authorityKeyIdentifier: Uint8Array | null;
  readonly subjectAlternativeNames: readonly Der[];
  readonly nameConstraints: Der | null;
  /** Where its status can be asked for (AIA, OCSP). */
  readonly statusAddresses: readonly string[];
  /** Where its issuer's revocation list lies. */
  readonly revocationListAddresses: readonly string[];
  /** An OCSP responder that need not be checked itself (RFC 6960, 4.2.2.2.1). */
  readonly isExemptFromRevocation: boolean;
  readonly unknownCriticalExtensions: readonly string[];
};

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
  "2.5.29.30",
  // Restricts the policy "any", which nobody here asks for.
  "2.5.29.54",
  "1.3.6.1.5.5.7.1.1",
  "1.3.6.1.5.5.7.48.1.5",
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

const addressOf = (name: Der): readonly string[] => {
  const text = name.tag === 0x86 ? String.fromCharCode(...name.content) : "";
  return /^https?:\/\/[!-~]{1,2000}$/.test(text) ? [text] : [];
};

const accessAddresses = (access: Der | null, method: string): readonly string[] =>
  (access?.children ?? []).flatMap((one) => (one.child(0).oid === method ? addressOf(one.child(1)) : []));

/** The addresses of distribution points (RFC 5280, 4.2.1.13): only those of full names. */
export const pointAddresses = (points: readonly Der[]): readonly string[] =>
  points.flatMap((point) => point.tagged(0xa0)?.tagged(0xa0)?.children.flatMap(addressOf) ?? []);

/** The bits of a public key, by which OCSP names an authority. */
export const keyBitsOf = (publicKey: Uint8Array): Uint8Array => Der.whole(publicKey).child(1).bits;

/** A serial number as people write it: upper-case hexadecimal without the sign byte. */
const serialOf = (value: Der): string =>
  hexOf(value.expect(tags.integer).content)
    .replace(/^00(?=.)/, "")
    .toUpperCase();

const parse = (bytes: Uint8Array): Certificate => {
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
  const access = extension("1.3.6.1.5.5.7.1.1");
  return {
    raw: bytes,
    toBeSigned: toBeSigned.raw,
    serial: serialOf(at(0)),
    serialContent: at(0).expect(tags.integer).content,
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
    isExtendedKeyUsageCritical: extensions.get("2.5.29.37")?.critical === true,
    subjectKeyIdentifier: extension("2.5.29.14")?.expect(tags.octetString).content ?? null,
    authorityKeyIdentifier: extension("2.5.29.35")?.tagged(0x80)?.content ?? null,
    subjectAlternativeNames: extension("2.5.29.17")?.children ?? [],
    nameConstraints: extension("2.5.29.30"),
    statusAddresses: accessAddresses(access, "1.3.6.1.5.5.7.48.1"),
    revocationListAddresses: pointAddresses(extension("2.5.29.31")?.children ?? []),
    isExemptFromRevocation: extensions.has("1.3.6.1.5.5.7.48.1.5"),
    unknownCriticalExtensions: [...extensions]
      .filter(([oid, { critical }]) => critical && !understood.has(oid))
      .map(([oid]) => oid),
  };
};

const known = new Map<string, Certificate>();
const mostKnown = 256;
const largestKnown = 8192;
/** So much of its end tells a certificate from nearly all others: it is a piece of its signature. */
const tailLength = 24;

/**
 * Reads one DER certificate; throws DerError. The same certificate is met in every document of an office: it is parsed once, and is
 * then the same object, to which what was found out about it is attached.
 */
export const readCertificate = (bytes: Uint8Array): Certificate => {
  if (bytes.length > largestKnown) return parse(bytes);
  const key = latin1Between(bytes, Math.max(0, bytes.length - tailLength), bytes.length);
  const kept = known.get(key);
  if (kept && sameBytes(kept.raw, bytes)) return kept;
  // A copy: the view of a document would keep all of the document in memory.
  const certificate = parse(Uint8Array.from(bytes));
  if (known.size >= mostKnown && !kept) known.delete(known.keys().next().value ?? "");
  known.set(key, certificate);
  return certificate;
};

/** Those of the certificates that can be read. */
export const readableCertificates = (raw: readonly Uint8Array[]): readonly Certificate[] =>
  raw.flatMap((bytes) => {
    try {
      return [readCertificate(bytes)];
    } catch {
      return [];
    }
  });

const readPem = (pem: string): readonly Certificate[] =>
  [...pem.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g)].map(([, base64 = ""]) =>
    readCertificate(Uint8Array.from(atob(base64.replace(/\s/g, "")), (character) => character.charCodeAt(0))),
  );

const pems = new Map<string, readonly Certificate[]>();
const mostPems = 64;

/** Every certificate of PEM text; throws DerError. */
export const certificatesOfPem = (pem: string): readonly Certificate[] => {
  const kept = pems.get(pem);
  if (kept) return kept;
  const certificates = readPem(pem);
  if (pems.size >= mostPems) pems.delete(pems.keys().next().value ?? "");
  pems.set(pem, certificates);
  return certificates;
};
