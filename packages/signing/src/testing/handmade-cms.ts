import { createHash, type KeyObject, sign } from "node:crypto";
import { Der, tags } from "../asn1/der.ts";
import { concatBytes, der, derInteger, derNull, derOid, derSequence, derSetOf } from "../asn1/write-der.ts";
import { oids } from "../cms/signed-data.ts";
import { type HashName, oidOfHash } from "../crypto/algorithm.ts";

export type CmsOrder = {
  readonly key: KeyObject;
  readonly certificateChain: readonly Uint8Array[];
  readonly hash?: HashName;
  /** AlgorithmIdentifiers as they are to be written. */
  readonly digestAlgorithm?: Uint8Array;
  readonly signatureAlgorithm?: Uint8Array;
  /** Content to carry inside. */
  readonly content?: Uint8Array;
  readonly contentType?: string;
  /** No signed attributes: the content itself is signed. */
  readonly isBare?: boolean;
  /** More signed attributes, as whole DER, and whether they keep this order. */
  readonly attributes?: readonly Uint8Array[];
  readonly isUnsorted?: boolean;
  readonly byKeyIdentifier?: Uint8Array;
  readonly signerVersion?: number;
  readonly version?: number;
  /** How many times the one signer is listed. */
  readonly signers?: number;
  readonly certificates?: readonly Uint8Array[];
  readonly encoding?: "der" | "ieee-p1363";
};

const nodeName = (hash: HashName): string => hash.toLowerCase().replace(/^sha-/, "sha").replace("ripemd-", "ripemd");

const hashed = (hash: HashName, bytes: Uint8Array): Uint8Array => createHash(nodeName(hash)).update(bytes).digest();

export const attributeOf = (type: string, ...values: readonly Uint8Array[]): Uint8Array =>
  derSequence(derOid(type), der(tags.set, ...values));

export const signingCertificateV2 = (certificate: Uint8Array): Uint8Array =>
  attributeOf(
    oids.signingCertificateV2,
    derSequence(derSequence(derSequence(der(tags.octetString, hashed("SHA-256", certificate))))),
  );

/** A CMS SignedData of any make, good or odd, over the parts of a file. */
export const handmadeCms =
  (order: CmsOrder) =>
  (parts: readonly Uint8Array[]): Uint8Array => {
    const { key, hash = "SHA-256", content, certificateChain, encoding = "der" } = order;
    const [leaf = new Uint8Array()] = certificateChain;
    const toBeSigned = Der.whole(leaf).child(0);
    const contentType = derOid(order.contentType ?? oids.data);
    const message = content ?? concatBytes(parts);
    const list = [
      attributeOf(oids.contentType, contentType),
      attributeOf(oids.messageDigest, der(tags.octetString, hashed(hash, message))),
      ...(order.attributes ?? []),
    ];
    const attributes = order.isUnsorted ? der(tags.set, ...list.toReversed()) : derSetOf(tags.set, list);
    const algorithm = order.digestAlgorithm ?? derSequence(derOid(oidOfHash(hash)), derNull);
    const value = sign(nodeName(hash), order.isBare ? message : attributes, { key, dsaEncoding: encoding });
    const signer = derSequence(
      derInteger(order.signerVersion ?? (order.byKeyIdentifier ? 3 : 1)),
      order.byKeyIdentifier
        ? der(0x80, order.byKeyIdentifier)
        : derSequence(toBeSigned.child(3).raw, toBeSigned.child(1).raw),
      algorithm,
      ...(order.isBare ? [] : [der(0xa0, Der.whole(attributes).content)]),
      order.signatureAlgorithm ?? derSequence(derOid("1.2.840.113549.1.1.1"), derNull),
      der(tags.octetString, value),
    );
    const signedData = derSequence(
      derInteger(order.version ?? (order.byKeyIdentifier ? 3 : 1)),
      der(tags.set, algorithm),
      derSequence(contentType, ...(content ? [der(0xa0, der(tags.octetString, content))] : [])),
      der(0xa0, ...(order.certificates ?? certificateChain)),
      der(tags.set, ...Array.from({ length: order.signers ?? 1 }, () => signer)),
    );
    return derSequence(derOid(oids.signedData), der(0xa0, signedData));
  };

const header = (value: Der): number => value.raw.length - value.content.length;

/** The same value in BER: indefinite lengths, octet strings in pieces. */
export const asBer = (bytes: Uint8Array, depth = 0): Uint8Array => {
  const value = Der.whole(bytes);
  const end = Uint8Array.of(0, 0);
  if (value.tag === tags.octetString && depth > 1 && depth < 6 && value.content.length > 2) {
    const middle = value.content.length >> 1;
    const pieces = [value.content.subarray(0, middle), value.content.subarray(middle)];
    return concatBytes([Uint8Array.of(0x24, 0x80), ...pieces.map((piece) => der(tags.octetString, piece)), end]);
  }
  if ((value.tag & 32) === 0 || depth > 4 || header(value) < 2) return bytes;
  return concatBytes([Uint8Array.of(value.tag, 0x80), ...value.children.map(({ raw }) => asBer(raw, depth + 1)), end]);
};
