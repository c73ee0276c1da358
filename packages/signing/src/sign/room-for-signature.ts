import { signedAttributes, writeSignedData } from "../cms/write-signed-data.ts";
import { publicKeyKind } from "../crypto/check-signature.ts";
import { algorithmFacts } from "../crypto/signing-algorithm.ts";
import type { SignatureAlgorithm, SignerIdentity } from "../signer.ts";
import type { Certificate } from "../x509/certificate.ts";

const hashLength = { "SHA-256": 32, "SHA-384": 48, "SHA-512": 64 } as const;

// DER of two integers as long as the curve, with a leading zero each.
const longestEcdsa = { "P-256": 72, "P-384": 104, "P-521": 139 } as const;

const rooms = new WeakMap<readonly Uint8Array[], Map<SignatureAlgorithm, number>>();

/** Exactly as many bytes as the CMS without unsigned attributes will need. */
export const roomForSignature = (signer: SignerIdentity, certificate: Certificate): number => {
  const { algorithm, certificateChain } = signer;
  const known = rooms.get(certificateChain) ?? new Map<SignatureAlgorithm, number>();
  rooms.set(certificateChain, known);
  const room = known.get(algorithm) ?? measured(signer, certificate);
  known.set(algorithm, room);
  return room;
};

const measured = ({ algorithm, certificateChain }: SignerIdentity, certificate: Certificate): number => {
  const { scheme, keyKind } = algorithmFacts[algorithm];
  const key = publicKeyKind(certificate.publicKey);
  const length = keyKind === "rsa" ? Math.ceil((key.kind === "rsa" ? key.bits : 4096) / 8) : longestEcdsa[keyKind];
  const attributes = signedAttributes(new Uint8Array(hashLength[scheme.hash]), new Uint8Array(32));
  return writeSignedData({ certificateChain, algorithm, attributes, signature: new Uint8Array(length) }).length;
};
