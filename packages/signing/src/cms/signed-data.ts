import { Der, DerError, tags } from "../asn1/der.ts";
import { der } from "../asn1/write-der.ts";

export const oids = {
  data: "1.2.840.113549.1.7.1",
  timestamp: "1.2.840.113549.1.9.16.1.4",
  signedData: "1.2.840.113549.1.7.2",
  contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4",
  signingTime: "1.2.840.113549.1.9.5",
  signingCertificate: "1.2.840.113549.1.9.16.2.12",
  signingCertificateV2: "1.2.840.113549.1.9.16.2.47",
} as const;

/** The one signer of a CMS SignedData (RFC 5652). */
export type SignerInfo = {
  readonly version: number;
  readonly issuer: Uint8Array | null;
  readonly serial: Uint8Array | null;
  readonly keyIdentifier: Uint8Array | null;
  readonly digestAlgorithm: Der;
  /** The attributes as they were signed: with the tag of a SET. */
  readonly signedAttributes: Uint8Array | null;
  readonly attributes: ReadonlyMap<string, readonly Der[]>;
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
  readonly signers: readonly SignerInfo[];
  /** Length of the DER; behind it only zero padding may follow. */
  readonly length: number;
};

const readAttributes = (set: Der | undefined): ReadonlyMap<string, readonly Der[]> => {
  const attributes = new Map<string, readonly Der[]>();
  for (const attribute of set?.children ?? []) {
    const { oid } = attribute.expect(tags.sequence).child(0);
    if (attributes.has(oid)) throw new DerError("attribute given twice");
    attributes.set(oid, attribute.child(1).expect(tags.set).children);
  }
  return attributes;
};

const readSigner = (signer: Der): SignerInfo => {
  const [version, identifier, digestAlgorithm, ...rest] = signer.expect(tags.sequence).children;
  const signed = rest[0]?.tag === 0xa0 ? rest[0] : undefined;
  const [signatureAlgorithm, signature, unsigned, more] = signed ? rest.slice(1) : rest;
  if (!version || !identifier || !digestAlgorithm || !signatureAlgorithm || !signature || more)
    throw new DerError("unreadable signer");
  if (unsigned && unsigned.tag !== 0xa1) throw new DerError("unreadable signer");
  const byIssuer = identifier.tag === tags.sequence;
  if (!byIssuer && identifier.tag !== 0x80) throw new DerError("unreadable signer identifier");
  if (version.count !== (byIssuer ? 1 : 3)) throw new DerError("wrong version of a signer");
  return {
    version: version.count,
    issuer: byIssuer ? identifier.child(0).raw : null,
    serial: byIssuer ? identifier.child(1).expect(tags.integer).content : null,
    keyIdentifier: byIssuer ? null : identifier.content,
    digestAlgorithm,
    signedAttributes: signed ? der(tags.set, signed.content) : null,
    attributes: readAttributes(signed),
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
  if (![1, 3, 4, 5].includes(version.count)) throw new DerError("wrong version of signed data");
  return {
    version: version.count,
    digestAlgorithms: algorithms.expect(tags.set).children,
    contentType: content.expect(tags.sequence).child(0).oid,
    content:
      content.children.length > 1 ? content.child(1).expect(0xa0).child(0).expect(tags.octetString).content : null,
    certificates: (optional.find((part) => part.tag === 0xa0)?.children ?? []).map(
      (certificate) => certificate.expect(tags.sequence).raw,
    ),
    signers: signers.expect(tags.set).children.map(readSigner),
    length: outer.raw.length,
  };
};
