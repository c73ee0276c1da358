import { Der, DerError, tags } from "../asn1/der.ts";
import { derTime } from "../asn1/der-time.ts";
import { hashOf } from "../crypto/algorithm.ts";
import { digestOf } from "../crypto/digest/digest.ts";
import { sameBytes } from "../asn1/write-der.ts";
import { type Certificate, keyBitsOf, readCertificate } from "./certificate.ts";

/** What a responder says of one certificate. */
type SingleAnswer = {
  readonly certificateId: Der;
  readonly status: "good" | "revoked" | "unknown";
  readonly revokedAt: number | null;
  readonly thisUpdate: number;
  readonly nextUpdate: number | null;
};

/** Trả lời trạng thái chứng thư trực tuyến (OCSP, RFC 6960). */
export type OcspResponse = {
  readonly raw: Uint8Array;
  readonly toBeSigned: Uint8Array;
  /** The responder, by name or by the hash of its key. */
  readonly responder: Der;
  readonly producedAt: number;
  readonly answers: readonly SingleAnswer[];
  readonly nonce: Uint8Array | null;
  readonly certificates: readonly Certificate[];
  readonly signatureAlgorithm: Der;
  readonly signature: Uint8Array;
};

/** The responder's own way of not answering, as "tryLater". */
export class OcspFailure extends Error {
  constructor(status: number) {
    super(
      ["successful", "malformedRequest", "internalError", "tryLater", "?", "sigRequired", "unauthorized"][status] ??
        "?",
    );
    this.name = "OcspFailure";
  }
}

const statuses: Readonly<Record<number, SingleAnswer["status"]>> = { 0x80: "good", 0xa1: "revoked", 0x82: "unknown" };

const readAnswer = (answer: Der): SingleAnswer => {
  const [certificateId, state, thisUpdate, ...rest] = answer.expect(tags.sequence).children;
  const status = statuses[state?.tag ?? 0];
  if (!certificateId || !state || !thisUpdate || !status) throw new DerError("unreadable OCSP answer");
  const next = rest.find(({ tag }) => tag === 0xa0);
  return {
    certificateId,
    status,
    revokedAt: status === "revoked" ? derTime(state.child(0)) : null,
    thisUpdate: derTime(thisUpdate),
    nextUpdate: next ? derTime(next.child(0)) : null,
  };
};

const readNonce = (extensions: Der | undefined): Uint8Array | null => {
  const found = extensions?.child(0).children.find((extension) => extension.child(0).oid === "1.3.6.1.5.5.7.48.1.2");
  return found?.children.at(-1)?.expect(tags.octetString).content ?? null;
};

/** Reads a DER OCSP response; throws DerError, or OcspFailure where the responder does not answer. */
export const readOcspResponse = (bytes: Uint8Array): OcspResponse => {
  const response = Der.whole(bytes).expect(tags.sequence);
  const [code] = response.child(0).expect(0x0a).content;
  if (code !== 0) throw new OcspFailure(code ?? -1);
  const wrapped = response.child(1).expect(0xa0).child(0);
  if (wrapped.child(0).oid !== "1.3.6.1.5.5.7.48.1.1") throw new DerError("not a basic OCSP response");
  const basic = Der.whole(wrapped.child(1).expect(tags.octetString).content);
  const toBeSigned = basic.child(0).expect(tags.sequence);
  const parts = toBeSigned.children.slice(toBeSigned.child(0).tag === 0xa0 ? 1 : 0);
  const [responder, producedAt, answers, extensions] = parts;
  if (!responder || !producedAt || !answers) throw new DerError("unreadable OCSP response");
  return {
    raw: bytes,
    toBeSigned: toBeSigned.raw,
    responder,
    producedAt: derTime(producedAt),
    answers: answers.expect(tags.sequence).children.map(readAnswer),
    nonce: readNonce(extensions),
    certificates: (basic.children[3]?.child(0).children ?? []).map(({ raw }) => readCertificate(raw)),
    signatureAlgorithm: basic.child(1),
    signature: basic.child(2).bits,
  };
};

/** Whether a response names the serial number of a certificate at all. */
export const mayBeAbout = ({ answers }: OcspResponse, { serialContent }: Certificate): boolean =>
  answers.some(({ certificateId }) => {
    const serial = certificateId.children[3];
    return serial !== undefined && sameBytes(serial.content, serialContent);
  });

/** The answer of a response about a certificate: its serial number and both hashes of its issuer must be right. */
export const answerAbout = async (
  { answers }: OcspResponse,
  certificate: Certificate,
  issuer: Certificate,
): Promise<SingleAnswer | null> => {
  for (const answer of answers) {
    const [algorithm, nameHash, keyHash, serial] = answer.certificateId.children;
    if (!algorithm || !serial || !sameBytes(serial.content, certificate.serialContent)) continue;
    const hash = hashOf(algorithm);
    if (!hash || !nameHash || !keyHash) continue;
    const isNamed = sameBytes(nameHash.content, await digestOf(hash, [certificate.issuer.raw]));
    if (isNamed && sameBytes(keyHash.content, await digestOf(hash, [keyBitsOf(issuer.publicKey)]))) return answer;
  }
  return null;
};
