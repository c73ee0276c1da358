import { Der, DerError, tags } from "../asn1/der.ts";
import { der, derSetOf, isInOrder } from "../asn1/write-der.ts";
import { hasNoParameters, isPlainIdentifier } from "../crypto/algorithm.ts";

export const oids = {
  data: "1.2.840.113549.1.7.1",
  timestamp: "1.2.840.113549.1.9.16.1.4",
  signedData: "1.2.840.113549.1.7.2",
  contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4",
  signingTime: "1.2.840.113549.1.9.5",
  signingCertificate: "1.2.840.113549.1.9.16.2.12",
  signingCertificateV2: "1.2.840.113549.1.9.16.2.47",
  signatureTimestamp: "1.2.840.113549.1.9.16.2.14",
  /** Adobe's revocation evidence among the signed attributes. */
  adobeRevocation: "1.2.840.113583.1.1.8",
} as const;

/** The one signer of a CMS SignedData (RFC 5652). */
export type SignerInfo = {
  readonly version: number;
  readonly issuer: Uint8Array | null;
  readonly serial: Uint8Array | null;
  readonly keyIdentifier: Uint8Array | null;
  readonly digestAlgorithm: Der;
  /** The attributes as they were signed, with the tag of a SET; a second form where they are out of DER's order. */
  readonly signedAttributes: readonly [Uint8Array, ...Uint8Array[]] | null;
  readonly attributes: ReadonlyMap<string, readonly Der[]>;
  /** Attributes that nobody signed: timestamps over the signature value, evidence. */
  readonly unsignedAttributes: ReadonlyMap<string, readonly Der[]>;
  readonly signatureAlgorithm: Der;
  readonly signature: Uint8Array;
};

export type SignedData = {
  readonly version: number;
  readonly digestAlgorithms: readonly Der[];
  readonly contentType: string;
  /** The content where it is inside (timestamps); a signature over a file is detached. */
  readonly content: Uint8Array | null;
  readonly certificates: readonly Uint8Array[];
  /** DER revocation lists that came along. */
  readonly revocationLists: readonly Uint8Array[];
  readonly signers: readonly SignerInfo[];
  /** Length of the DER; behind it only zero padding may follow. */
  readonly length: number;
  /** Where it breaks RFC 5652 and can be read all the same. */
  readonly faults: readonly CmsFault[];
};

type CmsFault = "attribute-twice" | "attributes-not-sorted" | "version" | "parameters";

type Attributes = ReadonlyMap<string, readonly Der[]>;

/** Values of a type that is given twice are all kept: whoever wants the one value then finds none. */
const readAttributes = (set: Der | undefined, faults: Set<CmsFault>): Attributes => {
  const attributes = new Map<string, readonly Der[]>();
  for (const attribute of set?.children ?? []) {
    const { oid } = attribute.expect(tags.sequence).child(0);
    const values = attribute.child(1).expect(tags.set).children;
    const known = attributes.get(oid);
    if (known) faults.add("attribute-twice");
    attributes.set(oid, known ? [...known, ...values] : values);
  }
  return attributes;
};

/** The bytes that are signed: the attributes with the tag of a SET, as they stand and in DER's order. */
const signedForms = (set: Der, faults: Set<CmsFault>): readonly [Uint8Array, ...Uint8Array[]] => {
  const asTransmitted = der(tags.set, set.content);
  const parts = set.children.map(({ raw }) => raw);
  if (isInOrder(parts)) return [asTransmitted];
  faults.add("attributes-not-sorted");
  return [asTransmitted, derSetOf(tags.set, parts)];
};

const readSigner = (signer: Der, faults: Set<CmsFault>): SignerInfo => {
  const [version, identifier, digestAlgorithm, ...rest] = signer.expect(tags.sequence).children;
  const signed = rest[0]?.tag === 0xa0 ? rest[0] : undefined;
  const [signatureAlgorithm, signature, unsigned, more] = signed ? rest.slice(1) : rest;
  if (!version || !identifier || !digestAlgorithm || !signatureAlgorithm || !signature || more)
    throw new DerError("unreadable signer");
  if (unsigned && unsigned.tag !== 0xa1) throw new DerError("unreadable signer");
  const byIssuer = identifier.tag === tags.sequence;
  if (!byIssuer && identifier.tag !== 0x80) throw new DerError("unreadable signer identifier");
  if (version.count !== (byIssuer ? 1 : 3)) faults.add("version");
  if (!hasNoParameters(digestAlgorithm) || !isPlainIdentifier(signatureAlgorithm)) faults.add("parameters");
  return {
    version: version.count,
    issuer: byIssuer ? identifier.child(0).raw : null,
    serial: byIssuer ? identifier.child(1).expect(tags.integer).content : null,
    keyIdentifier: byIssuer ? null : identifier.content,
    digestAlgorithm,
    signedAttributes: signed ? signedForms(signed, faults) : null,
    attributes: readAttributes(signed, faults),
    unsignedAttributes: readAttributes(unsigned, new Set()),
    signatureAlgorithm,
    signature: signature.expect(tags.octetString).content,
  };
};

/** Reads a CMS SignedData at the start of the bytes; throws DerError. */
export const readSignedData = (bytes: Uint8Array): SignedData => {
  const outer = Der.first(bytes).expect(tags.sequence);
  if (outer.child(0).oid !== oids.signedData || outer.children.length !== 2) throw new DerError("not signed data");
  const wrapper = outer.child(1).expect(0xa0);
  const [version, algorithms, content, ...rest] = wrapper.child(0).expect(tags.sequence).children;
  const signers = rest.at(-1);
  if (wrapper.children.length !== 1 || !version || !algorithms || !content || !signers)
    throw new DerError("not signed data");
  const optional = rest.slice(0, -1);
  if (
    optional.some((part, index) => part.tag !== 0xa0 && !(part.tag === 0xa1 && index === optional.length - 1)) ||
    optional.length > 2
  )
    throw new DerError("not signed data");
  const faults = new Set<CmsFault>();
  const read = signers.expect(tags.set).children.map((signer) => readSigner(signer, faults));
  // RFC 5652, 5.1: 1 and 3 with the signer's; 4 and 5 where other kinds of certificates or lists come along.
  const hasOthers = optional.some(({ children }) => children.some(({ tag }) => tag !== tags.sequence));
  const isAsItShould = version.count === 4 || version.count === 5 ? hasOthers : version.count === read[0]?.version;
  if (!isAsItShould) faults.add("version");
  if (!algorithms.expect(tags.set).children.every(hasNoParameters)) faults.add("parameters");
  const listed = (tag: number): readonly Uint8Array[] =>
    (optional.find((part) => part.tag === tag)?.children ?? [])
      .filter((item) => item.tag === tags.sequence)
      .map((item) => item.raw);
  return {
    version: version.count,
    digestAlgorithms: algorithms.expect(tags.set).children,
    contentType: content.expect(tags.sequence).child(0).oid,
    content:
      content.children.length > 1 ? content.child(1).expect(0xa0).child(0).expect(tags.octetString).content : null,
    certificates: listed(0xa0),
    revocationLists: listed(0xa1),
    signers: read,
    length: outer.raw.length,
    faults: [...faults],
  };
};
