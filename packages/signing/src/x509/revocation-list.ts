import { Der, tags } from "../asn1/der.ts";
import { derTime } from "../asn1/der-time.ts";
import { sameBytes } from "../asn1/write-der.ts";
import { schemeOf } from "../crypto/algorithm.ts";
import { checkSignature } from "../crypto/check-signature.ts";
import { type Certificate, serialOf } from "./certificate.ts";

/** Danh sách chứng thư bị thu hồi (CRL). */
export type RevocationList = {
  readonly toBeSigned: Uint8Array;
  readonly issuer: Uint8Array;
  readonly thisUpdate: number;
  readonly nextUpdate: number;
  /** Serial number to the moment of revocation. */
  readonly revoked: ReadonlyMap<string, number>;
  readonly hasCriticalExtension: boolean;
  readonly signatureAlgorithm: Der;
  readonly signature: Uint8Array;
};

const isTime = (value: Der | undefined): value is Der =>
  value?.tag === tags.utcTime || value?.tag === tags.generalizedTime;

/** Reads a DER revocation list; throws DerError. */
export const readRevocationList = (bytes: Uint8Array): RevocationList => {
  const list = Der.whole(bytes).expect(tags.sequence);
  const toBeSigned = list.child(0).expect(tags.sequence);
  const parts = toBeSigned.children.slice(toBeSigned.child(0).tag === tags.integer ? 1 : 0);
  const [, issuer, thisUpdate, ...rest] = parts;
  const nextUpdate = isTime(rest[0]) ? rest[0] : undefined;
  const entries = rest.find((part) => part.tag === tags.sequence)?.children ?? [];
  const extensions = rest.find((part) => part.tag === 0xa0)?.child(0).children ?? [];
  return {
    toBeSigned: toBeSigned.raw,
    issuer: (issuer ?? toBeSigned).raw,
    thisUpdate: derTime(thisUpdate ?? toBeSigned),
    nextUpdate: nextUpdate ? derTime(nextUpdate) : Number.NEGATIVE_INFINITY,
    revoked: new Map(entries.map((entry) => [serialOf(entry.child(0)), derTime(entry.child(1))])),
    // An indirect or partial list says so in a critical extension and cannot answer for the whole.
    hasCriticalExtension: extensions.some((extension) => extension.child(1).tag === tags.boolean),
    signatureAlgorithm: list.child(1),
    signature: list.child(2).bits,
  };
};

export type RevocationAnswer =
  | { readonly status: "good" | "unknown" }
  | { readonly status: "revoked"; readonly at: number };

/** Whether a certificate was revoked, by a list that its issuer signed and that is valid at the moment. */
export const revocationOf = async (
  certificate: Certificate,
  issuer: Certificate,
  evidence: { readonly lists: readonly RevocationList[]; readonly at: number },
): Promise<RevocationAnswer> => {
  let answer: RevocationAnswer = { status: "unknown" };
  for (const list of evidence.lists) {
    const scheme = schemeOf(list.signatureAlgorithm, null);
    if (!sameBytes(list.issuer, issuer.subject.raw) || !scheme || scheme.hash === "SHA-1") continue;
    if (issuer.keyUsage && !issuer.keyUsage.has("cRLSign")) continue;
    const { toBeSigned: message, signature } = list;
    if ((await checkSignature({ spki: issuer.publicKey, scheme, message, signature })) !== true) continue;
    const at = list.revoked.get(certificate.serial);
    if (at !== undefined && at <= evidence.at) return { status: "revoked", at };
    const isCurrent = list.thisUpdate <= evidence.at && evidence.at <= list.nextUpdate;
    if (isCurrent && !list.hasCriticalExtension) answer = { status: "good" };
  }
  return answer;
};
