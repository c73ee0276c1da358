import { sameBytes } from "../asn1/write-der.ts";
import { mayStampTime } from "../timestamp/check-token.ts";
import { displayName, type Certificate } from "../x509/certificate.ts";
import { type ChainOutcome, findChain, foundBefore } from "../x509/certificate-chain.ts";
import { maySignDocuments } from "../x509/may-sign-documents.ts";
import { answerWithoutEvidence, type RevocationEvidence, revocationOf } from "../x509/revocation-status.ts";
import { type Finding, finding } from "./finding.ts";
import type { Anchor } from "./trust-store.ts";

/** Certificates and revocation evidence at hand; none of it is trusted for being there. */
export type EvidencePool = RevocationEvidence & { readonly certificates: readonly Certificate[] };

export type SignerConditions = {
  readonly anchors: readonly Anchor[];
  readonly evidence: EvidencePool;
  /** The moment of verifying. */
  readonly at: number;
  /** The earliest moment at which the signature is proven to have existed (POE). */
  readonly proof: number | null;
  readonly claimedTime: number | null;
  readonly kind: "signature" | "timestamp";
  readonly isRevocationRequired: boolean;
};

type Signed = { readonly certificate: Certificate | null; readonly otherCertificates: readonly Certificate[] };

const hour = 3_600_000;

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

const revokedFinding = (
  certificate: Certificate,
  revokedAt: number,
  { isSigner, momentOf }: { readonly isSigner: boolean; readonly momentOf: SignerConditions },
): Finding => {
  const { claimedTime, proof, at } = momentOf;
  const facts = { subject: displayName(certificate.subject), on: iso(revokedAt) };
  if (revokedAt > (proof ?? at)) return finding("certificate.revoked-after-proof", facts);
  if (!isSigner) return finding("certificate.authority-revoked", facts);
  const isBefore = claimedTime === null || revokedAt <= claimedTime;
  return finding(isBefore ? "certificate.revoked" : "certificate.revoked-since", facts);
};

/** Looks each certificate of the chain up, but the anchor, which nobody can revoke. */
const checkRevocation = async (
  chain: readonly Certificate[],
  conditions: SignerConditions,
): Promise<readonly Finding[]> => {
  const { evidence, isRevocationRequired } = conditions;
  const findings: Finding[] = [];
  const at = conditions.proof ?? conditions.at;
  let unknown: Certificate | null = null;
  for (const [index, certificate] of chain.entries()) {
    const issuer = chain[index + 1];
    if (!issuer) break;
    const answer = answerWithoutEvidence(evidence) ?? (await revocationOf(certificate, issuer, { ...evidence, at }));
    if (answer.status === "revoked" && answer.at <= conditions.at)
      findings.push(revokedFinding(certificate, answer.at, { isSigner: index === 0, momentOf: conditions }));
    if (answer.status === "unknown") unknown ??= certificate;
  }
  if (unknown && isRevocationRequired)
    findings.push(finding("revocation.missing", { subject: displayName(unknown.subject) }));
  else if (unknown) findings.push(finding("revocation.not-checked"));
  return findings;
};

const checkDates = (certificate: Certificate, { at, proof, claimedTime }: SignerConditions): readonly Finding[] => {
  const findings: Finding[] = [];
  const { notBefore, notAfter } = certificate;
  const dates = () => ({ from: iso(notBefore), to: iso(notAfter) });
  if (claimedTime !== null && claimedTime > notAfter)
    findings.push(finding("certificate.expired-when-signed", dates()));
  if ((claimedTime !== null && claimedTime < notBefore) || (proof !== null && proof < notBefore))
    findings.push(finding("certificate.not-yet-valid-when-signed", dates()));
  if (claimedTime !== null && claimedTime > at + hour) findings.push(finding("time.in-future"));
  const moment = proof ?? at;
  if (moment < notBefore || moment > notAfter) findings.push(finding("certificate.out-of-validity", dates()));
  else if (at > notAfter) findings.push(finding("certificate.expired-after-proof", dates()));
  return findings;
};

/** The domain (miền tin cậy) in which a chain ends, where the trust store names it. */
const domainFindings = (chain: readonly Certificate[], anchors: readonly Anchor[]): readonly Finding[] => {
  const top = chain.at(-1);
  const anchor = top && anchors.find(({ raw }) => sameBytes(raw, top.raw));
  return anchor?.domain === undefined
    ? []
    : [finding("chain.trusted-domain", { domain: anchor.domain, anchor: displayName(anchor.subject) })];
};

const chainFindings = (
  found: ChainOutcome,
  certificate: Certificate,
  anchors: readonly Anchor[],
): readonly Finding[] => {
  if (found.outcome === "no-chain") return [finding("chain.not-found", { issuer: displayName(certificate.issuer) })];
  if (found.outcome === "trusted") return domainFindings(found.chain, anchors);
  return found.reason === "out-of-validity"
    ? [finding("chain.out-of-validity")]
    : [finding("chain.broken", { reason: found.reason })];
};

/** Checks the signer's certificate at the moment that is proven, else at that of verifying: usage, dates, chain, revocation. */
export const checkSigner = async (signed: Signed, conditions: SignerConditions): Promise<readonly Finding[]> => {
  const { certificate, otherCertificates } = signed;
  if (!certificate) return [];
  const { anchors, evidence, at, claimedTime, kind, proof } = conditions;
  const findings: Finding[] = [];
  const isMeantForIt = kind === "timestamp" ? mayStampTime(certificate) : maySignDocuments(certificate);
  if (!isMeantForIt) findings.push(finding("certificate.wrong-usage"));
  findings.push(...checkDates(certificate, conditions));
  const others = [...otherCertificates, ...evidence.certificates];
  const search = { anchors, others, at: proof ?? at };
  const found = foundBefore(certificate, search) ?? (await findChain(certificate, search));
  findings.push(...chainFindings(found, certificate, anchors));
  if (found.outcome === "trusted") findings.push(...(await checkRevocation(found.chain, conditions)));
  if (kind === "signature" && claimedTime !== null && proof === null) findings.push(finding("time.only-claimed"));
  return findings;
};
