import { Der, tags } from "../asn1/der.ts";
import { der, derInteger, derNull, derOid, derSequence, derSetOf } from "../asn1/write-der.ts";
import type { SignatureAlgorithm } from "../signer.ts";
import { oids } from "./signed-data.ts";

type Hash = "sha256" | "sha384" | "sha512";

const hashOids: Readonly<Record<Hash, string>> = {
  sha256: "2.16.840.1.101.3.4.2.1",
  sha384: "2.16.840.1.101.3.4.2.2",
  sha512: "2.16.840.1.101.3.4.2.3",
};

export const hashOfAlgorithm = {
  "rsa-pkcs1-sha256": "sha256",
  "rsa-pss-sha256": "sha256",
  "ecdsa-p256-sha256": "sha256",
  "ecdsa-p384-sha384": "sha384",
  "ecdsa-p521-sha512": "sha512",
} as const satisfies Record<SignatureAlgorithm, Hash>;

const hashIdentifier = (hash: Hash): Uint8Array => derSequence(derOid(hashOids[hash]));

const pssParameters = derSequence(
  der(0xa0, hashIdentifier("sha256")),
  der(0xa1, derSequence(derOid("1.2.840.113549.1.1.8"), hashIdentifier("sha256"))),
  der(0xa2, derInteger(32)),
);

const signatureIdentifiers: Readonly<Record<SignatureAlgorithm, Uint8Array>> = {
  "rsa-pkcs1-sha256": derSequence(derOid("1.2.840.113549.1.1.11"), derNull),
  "rsa-pss-sha256": derSequence(derOid("1.2.840.113549.1.1.10"), pssParameters),
  "ecdsa-p256-sha256": derSequence(derOid("1.2.840.10045.4.3.2")),
  "ecdsa-p384-sha384": derSequence(derOid("1.2.840.10045.4.3.3")),
  "ecdsa-p521-sha512": derSequence(derOid("1.2.840.10045.4.3.4")),
};

const attribute = (type: string, value: Uint8Array): Uint8Array => derSequence(derOid(type), der(tags.set, value));

/**
 * The attributes of a PAdES baseline signature (EN 319 142-1, 6.3): no signing-time, that stands in /M. The certificate's
 * hash is SHA-256, whose identifier DER leaves out as the default.
 */
export const signedAttributes = (documentDigest: Uint8Array, certificateSha256: Uint8Array): Uint8Array =>
  derSetOf(tags.set, [
    attribute(oids.contentType, derOid(oids.data)),
    attribute(oids.messageDigest, der(tags.octetString, documentDigest)),
    attribute(
      oids.signingCertificateV2,
      derSequence(derSequence(derSequence(der(tags.octetString, certificateSha256)))),
    ),
  ]);

type SignedDataParts = {
  readonly certificateChain: readonly Uint8Array[];
  readonly algorithm: SignatureAlgorithm;
  readonly attributes: Uint8Array;
  readonly signature: Uint8Array;
};

/** The detached CMS SignedData with its one signer. */
export const writeSignedData = ({
  certificateChain,
  algorithm,
  attributes,
  signature,
}: SignedDataParts): Uint8Array => {
  const [leaf] = certificateChain;
  if (!leaf) throw new Error("no certificate to sign with");
  const toBeSigned = Der.whole(leaf).child(0);
  const shift = toBeSigned.child(0).tag === 0xa0 ? 1 : 0;
  const digestAlgorithm = hashIdentifier(hashOfAlgorithm[algorithm]);
  const signer = derSequence(
    derInteger(1),
    derSequence(toBeSigned.child(2 + shift).raw, toBeSigned.child(shift).raw),
    digestAlgorithm,
    der(0xa0, Der.whole(attributes).content),
    signatureIdentifiers[algorithm],
    der(tags.octetString, signature),
  );
  const signedData = derSequence(
    derInteger(1),
    der(tags.set, digestAlgorithm),
    derSequence(derOid(oids.data)),
    derSetOf(0xa0, certificateChain),
    der(tags.set, signer),
  );
  return derSequence(derOid(oids.signedData), der(0xa0, signedData));
};
