import { Der, tags } from "../asn1/der.ts";
import { concatBytes, der, derInteger, derNull, derOid, derPieces, derSequence, derSetOf } from "../asn1/write-der.ts";
import { algorithmFacts, type SigningHash } from "../crypto/signing-algorithm.ts";
import type { SignatureAlgorithm } from "../signer.ts";
import { oids } from "./signed-data.ts";

const hashOids: Readonly<Record<SigningHash, string>> = {
  "SHA-256": "2.16.840.1.101.3.4.2.1",
  "SHA-384": "2.16.840.1.101.3.4.2.2",
  "SHA-512": "2.16.840.1.101.3.4.2.3",
};

const hashIdentifier = (hash: SigningHash): Uint8Array => derSequence(derOid(hashOids[hash]));

const hashIdentifiers: Readonly<Record<SigningHash, Uint8Array>> = {
  "SHA-256": hashIdentifier("SHA-256"),
  "SHA-384": hashIdentifier("SHA-384"),
  "SHA-512": hashIdentifier("SHA-512"),
};

/** Parameters of RSASSA-PSS: explicit, the salt as long as the hash (RFC 4056). */
export const pssParameters = (hash: SigningHash, saltLength: number): Uint8Array =>
  derSequence(
    der(0xa0, hashIdentifier(hash)),
    der(0xa1, derSequence(derOid("1.2.840.113549.1.1.8"), hashIdentifier(hash))),
    der(0xa2, derInteger(saltLength)),
  );

const pssIdentifier = (hash: SigningHash, saltLength: number): Uint8Array =>
  derSequence(derOid("1.2.840.113549.1.1.10"), pssParameters(hash, saltLength));

const signatureIdentifiers: Readonly<Record<SignatureAlgorithm, Uint8Array>> = {
  "rsa-pkcs1-sha256": derSequence(derOid("1.2.840.113549.1.1.11"), derNull),
  "rsa-pkcs1-sha384": derSequence(derOid("1.2.840.113549.1.1.12"), derNull),
  "rsa-pkcs1-sha512": derSequence(derOid("1.2.840.113549.1.1.13"), derNull),
  "rsa-pss-sha256": pssIdentifier("SHA-256", 32),
  "rsa-pss-sha384": pssIdentifier("SHA-384", 48),
  "rsa-pss-sha512": pssIdentifier("SHA-512", 64),
  "ecdsa-p256-sha256": derSequence(derOid("1.2.840.10045.4.3.2")),
  "ecdsa-p384-sha384": derSequence(derOid("1.2.840.10045.4.3.3")),
  "ecdsa-p521-sha512": derSequence(derOid("1.2.840.10045.4.3.4")),
};

const attribute = (type: string, value: Uint8Array): Uint8Array => derSequence(derOid(type), der(tags.set, value));

const contentType = attribute(oids.contentType, derOid(oids.data));

const bindings = new WeakMap<Uint8Array, Uint8Array>();

const bindingTo = (certificateSha256: Uint8Array): Uint8Array => {
  const binding =
    bindings.get(certificateSha256) ??
    attribute(
      oids.signingCertificateV2,
      derSequence(derSequence(derSequence(der(tags.octetString, certificateSha256)))),
    );
  bindings.set(certificateSha256, binding);
  return binding;
};

/**
 * The attributes of a PAdES baseline signature (EN 319 142-1, 6.3): no signing-time, that stands in /M. The certificate's
 * hash is SHA-256, whose identifier DER leaves out as the default.
 */
export const signedAttributes = (documentDigest: Uint8Array, certificateSha256: Uint8Array): Uint8Array =>
  derSetOf(tags.set, [
    contentType,
    attribute(oids.messageDigest, der(tags.octetString, documentDigest)),
    bindingTo(certificateSha256),
  ]);

/** What is the same in all that one signer signs. */
type Identity = { readonly issuerAndSerial: Uint8Array; readonly certificates: Uint8Array };

const identities = new WeakMap<readonly Uint8Array[], Identity>();

const writeIdentity = (certificateChain: readonly Uint8Array[]): Identity => {
  const [leaf] = certificateChain;
  if (!leaf) throw new Error("no certificate to sign with");
  const toBeSigned = Der.whole(leaf).child(0);
  const shift = toBeSigned.child(0).tag === 0xa0 ? 1 : 0;
  return {
    issuerAndSerial: derSequence(toBeSigned.child(2 + shift).raw, toBeSigned.child(shift).raw),
    certificates: derSetOf(0xa0, certificateChain),
  };
};

const identityOf = (certificateChain: readonly Uint8Array[]): Identity => {
  const identity = identities.get(certificateChain) ?? writeIdentity(certificateChain);
  identities.set(certificateChain, identity);
  return identity;
};

type SignedDataParts = {
  readonly certificateChain: readonly Uint8Array[];
  readonly algorithm: SignatureAlgorithm;
  readonly attributes: Uint8Array;
  readonly signature: Uint8Array;
  /** DER of unsigned attributes, as a timestamp over the signature value. */
  readonly unsignedAttributes?: readonly Uint8Array[];
};

/** The detached CMS SignedData with its one signer. */
export const writeSignedData = ({
  certificateChain,
  algorithm,
  attributes,
  signature,
  unsignedAttributes = [],
}: SignedDataParts): Uint8Array => {
  const { issuerAndSerial, certificates } = identityOf(certificateChain);
  const digestAlgorithm = hashIdentifiers[algorithmFacts[algorithm].scheme.hash];
  const signer = derPieces(tags.sequence, [
    derInteger(1),
    issuerAndSerial,
    digestAlgorithm,
    ...derPieces(0xa0, [Der.whole(attributes).content]),
    signatureIdentifiers[algorithm],
    ...derPieces(tags.octetString, [signature]),
    ...(unsignedAttributes.length > 0 ? [derSetOf(0xa1, unsignedAttributes)] : []),
  ]);
  const signedData = derPieces(tags.sequence, [
    derInteger(1),
    der(tags.set, digestAlgorithm),
    derSequence(derOid(oids.data)),
    certificates,
    ...derPieces(tags.set, signer),
  ]);
  return concatBytes(derPieces(tags.sequence, [derOid(oids.signedData), ...derPieces(0xa0, signedData)]));
};
