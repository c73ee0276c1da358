import { tags } from "../asn1/der.ts";
import { der, derNull, derOid, derSequence } from "../asn1/write-der.ts";
import { digestOf } from "../crypto/digest/digest.ts";
import { type Certificate, keyBitsOf } from "../x509/certificate.ts";

const nonceType = "1.3.6.1.5.5.7.48.1.2";

/** A request about one certificate (RFC 6960, 4.1). It names the issuer by SHA-1, which every responder understands. */
export const ocspRequest = async (
  certificate: Certificate,
  issuer: Certificate,
  nonce: Uint8Array | null,
): Promise<Uint8Array> => {
  const octets = (content: Uint8Array): Uint8Array => der(tags.octetString, content);
  const certificateId = derSequence(
    derSequence(derOid("1.3.14.3.2.26"), derNull),
    octets(await digestOf("SHA-1", [certificate.issuer.raw])),
    octets(await digestOf("SHA-1", [keyBitsOf(issuer.publicKey)])),
    der(tags.integer, certificate.serialContent),
  );
  const requests = derSequence(derSequence(certificateId));
  if (!nonce) return derSequence(derSequence(requests));
  const extension = derSequence(derOid(nonceType), octets(octets(nonce)));
  return derSequence(derSequence(requests, der(0xa2, derSequence(extension))));
};

/** The nonce as the answer repeats it. */
export const nonceInAnswer = (nonce: Uint8Array): Uint8Array => der(tags.octetString, nonce);
