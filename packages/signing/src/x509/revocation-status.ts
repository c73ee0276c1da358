import { Der } from "../asn1/der.ts";
import { sameBytes } from "../asn1/write-der.ts";
import { schemeOf } from "../crypto/algorithm.ts";
import { checkSignature } from "../crypto/check-signature.ts";
import { digestOf } from "../crypto/digest/digest.ts";
import { isWeakScheme } from "../crypto/weak-scheme.ts";
import { type Certificate, keyBitsOf } from "./certificate.ts";
import { isIssuedBy } from "./certificate-chain.ts";
import { readName, sameName } from "./name.ts";
import { answerAbout, mayBeAbout, type OcspResponse } from "./ocsp-response.ts";
import { isInScope, type RevocationList } from "./revocation-list.ts";

/** Bằng chứng về tình trạng thu hồi, wherever it comes from: never trusted by its place. */
export type RevocationEvidence = {
  readonly lists: readonly RevocationList[];
  readonly responses: readonly OcspResponse[];
};

/** Why a piece of evidence could not answer: lý do bằng chứng không dùng được. */
type EvidenceFault =
  | "not-about-it"
  | "unauthorised"
  | "wrong-signature"
  | "out-of-date"
  | "unknown-certificate"
  | "partial-list";

export type RevocationAnswer =
  | { readonly status: "good"; readonly evidence: OcspResponse | RevocationList }
  | { readonly status: "revoked"; readonly at: number; readonly evidence: OcspResponse | RevocationList }
  | { readonly status: "unknown"; readonly faults: readonly EvidenceFault[] };

type Question = { readonly certificate: Certificate; readonly issuer: Certificate; readonly at: number };

const ocspSigning = "1.3.6.1.5.5.7.3.9";
const skew = 300_000;
const day = 86_400_000;

type Signed = Pick<RevocationList, "toBeSigned" | "signatureAlgorithm" | "signature">;

const checkSigned = async (
  key: Certificate,
  { toBeSigned, signatureAlgorithm, signature }: Signed,
): Promise<boolean> => {
  try {
    const scheme = schemeOf(signatureAlgorithm, null);
    if (!scheme || isWeakScheme(scheme)) return false;
    return (await checkSignature({ spki: key.publicKey, scheme, message: toBeSigned, signature })) === true;
  } catch {
    return false;
  }
};

const signed = new WeakMap<Signed, WeakMap<Certificate, Promise<boolean>>>();

/** Whether a list or answer bears the signature of a key; the same two are reckoned out once. */
const isSignedWith = (key: Certificate, piece: Signed): Promise<boolean> => {
  const known = signed.get(piece) ?? new WeakMap<Certificate, Promise<boolean>>();
  signed.set(piece, known);
  const answer = known.get(key) ?? checkSigned(key, piece);
  known.set(key, answer);
  return answer;
};

/** It speaks for a moment within its dates, and for every moment before it as long as the certificate lasted. */
const speaksFor = (
  dates: { readonly thisUpdate: number; readonly nextUpdate: number },
  { certificate, at }: Question,
): boolean =>
  (dates.thisUpdate <= at + skew && at <= dates.nextUpdate) ||
  (dates.thisUpdate > at && dates.thisUpdate <= certificate.notAfter);

const isResponder = async (response: OcspResponse, certificate: Certificate): Promise<boolean> => {
  const { responder } = response;
  if (responder.tag === 0xa1) return sameName(readName(responder.child(0)), certificate.subject);
  if (responder.tag !== 0xa2) return false;
  const own = await digestOf("SHA-1", [keyBitsOf(certificate.publicKey)]);
  return sameBytes(Der.whole(responder.content).content, own);
};

const mayAnswerFor = async (
  responder: Certificate,
  { issuer, at }: Question,
  { response, lists }: { readonly response: OcspResponse; readonly lists: readonly RevocationList[] },
): Promise<boolean> => {
  if (!responder.extendedKeyUsage?.includes(ocspSigning) || responder.unknownCriticalExtensions.length > 0)
    return false;
  const { producedAt } = response;
  if (producedAt < responder.notBefore || producedAt > responder.notAfter) return false;
  if (!sameName(responder.issuer, issuer.subject) || !(await isIssuedBy(responder, issuer))) return false;
  if (responder.isExemptFromRevocation) return true;
  const own = await revocationOf(responder, issuer, { lists, responses: [], at });
  return own.status === "good";
};

const byResponse = async (
  response: OcspResponse,
  question: Question,
  lists: readonly RevocationList[],
): Promise<RevocationAnswer | EvidenceFault> => {
  const { certificate, issuer } = question;
  const answer = await answerAbout(response, certificate, issuer);
  if (!answer) return "not-about-it";
  let key = (await isResponder(response, issuer)) ? issuer : null;
  for (const candidate of response.certificates) {
    if (key) break;
    if ((await isResponder(response, candidate)) && (await mayAnswerFor(candidate, question, { response, lists })))
      key = candidate;
  }
  if (!key) return "unauthorised";
  if (!(await isSignedWith(key, response))) return "wrong-signature";
  if (answer.revokedAt !== null) return { status: "revoked", at: answer.revokedAt, evidence: response };
  if (answer.status === "unknown") return "unknown-certificate";
  const { thisUpdate, nextUpdate } = answer;
  return speaksFor({ thisUpdate, nextUpdate: nextUpdate ?? thisUpdate + day }, question)
    ? { status: "good", evidence: response }
    : "out-of-date";
};

const byList = async (list: RevocationList, question: Question): Promise<RevocationAnswer | EvidenceFault> => {
  const { certificate, issuer } = question;
  if (!sameName(list.issuer, issuer.subject) || !isInScope(list, certificate)) return "not-about-it";
  if (list.isIndirect) return "partial-list";
  if (issuer.keyUsage && !issuer.keyUsage.has("cRLSign")) return "unauthorised";
  if (!(await isSignedWith(issuer, list))) return "wrong-signature";
  const revokedAt = list.revokedAt(certificate.serialContent);
  if (revokedAt !== null) return { status: "revoked", at: revokedAt, evidence: list };
  if (list.scope.isPartial) return "partial-list";
  return speaksFor(list, question) ? { status: "good", evidence: list } : "out-of-date";
};

const isNamedIn = (response: OcspResponse, certificate: Certificate): boolean => {
  try {
    return mayBeAbout(response, certificate);
  } catch {
    return false;
  }
};

const orFault = async (
  look: () => Promise<RevocationAnswer | EvidenceFault>,
): Promise<RevocationAnswer | EvidenceFault> => {
  try {
    return await look();
  } catch {
    // What the DER reader cannot take is no evidence.
    return "wrong-signature";
  }
};

const unanswered: RevocationAnswer = { status: "unknown", faults: [] };

/** The answer where there is nothing to ask; null where there is. */
export const answerWithoutEvidence = ({ lists, responses }: RevocationEvidence): RevocationAnswer | null =>
  lists.length === 0 && responses.length === 0 ? unanswered : null;

/** Whether a certificate was revoked: one valid piece of evidence that says so outweighs any that does not. */
export const revocationOf = async (
  certificate: Certificate,
  issuer: Certificate,
  evidence: RevocationEvidence & { readonly at: number },
): Promise<RevocationAnswer> => {
  const { lists, responses, at } = evidence;
  const question = { certificate, issuer, at };
  let good: RevocationAnswer | null = null;
  let revoked: Extract<RevocationAnswer, { status: "revoked" }> | null = null;
  const faults: EvidenceFault[] = [];
  const looks = [
    ...responses
      .filter((response) => isNamedIn(response, certificate))
      .map((response) => () => byResponse(response, question, lists)),
    ...lists.map((list) => () => byList(list, question)),
  ];
  for (const look of looks) {
    const found = await orFault(look);
    if (typeof found === "string") {
      if (found !== "not-about-it") faults.push(found);
    } else if (found.status === "good") good ??= found;
    else if (found.status === "revoked" && (!revoked || found.at < revoked.at)) revoked = found;
  }
  return revoked ?? good ?? { status: "unknown", faults };
};
