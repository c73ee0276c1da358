import { sameBytes } from "../asn1/write-der.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { FailedAttempt } from "../timestamp/request-timestamp.ts";
import { type Certificate, displayName } from "../x509/certificate.ts";
import { findChain, foundBefore } from "../x509/certificate-chain.ts";
import type { OcspResponse } from "../x509/ocsp-response.ts";
import type { RevocationList } from "../x509/revocation-list.ts";
import { answerWithoutEvidence, type RevocationEvidence, revocationOf } from "../x509/revocation-status.ts";
import type { EvidenceNeed } from "../verify/evidence-need.ts";
import type { FoundStatus, RevocationSource } from "./online-revocation.ts";

/** Everything that proves a chain later: bằng chứng kiểm tra dài hạn. */
export type ChainEvidence = RevocationEvidence & { readonly certificates: readonly Certificate[] };

export type EvidenceRefusal =
  | { readonly code: "revocation.unavailable"; readonly subject: string; readonly attempts: readonly FailedAttempt[] }
  | { readonly code: "certificate.revoked"; readonly subject: string; readonly on: string }
  | { readonly code: "certificate.not-trusted"; readonly subject: string };

/** A certificate whose status nobody told. */
type UnknownStatus = Extract<EvidenceRefusal, { code: "revocation.unavailable" }>;

export type GatheringConditions = {
  readonly anchors: readonly Certificate[];
  /** What is at hand already, as in the file itself. */
  readonly known: ChainEvidence;
  readonly source: RevocationSource | null;
  readonly at: number;
};

export type Gathered = { readonly evidence: ChainEvidence; readonly unknown: readonly UnknownStatus[] };

const isResponse = (piece: OcspResponse | RevocationList): piece is OcspResponse => "answers" in piece;

/** The anchor itself is known to whoever trusts it; other copies of it are left out. */
const withoutDoubles = (certificates: readonly Certificate[]): readonly Certificate[] =>
  certificates.filter((one, index) => certificates.findIndex((other) => sameBytes(one.raw, other.raw)) === index);

/** Looks up each certificate of a chain: first in what is at hand, then at the source. Refuses a revoked one. */
export const gatherEvidence = async (
  need: EvidenceNeed,
  { anchors, known, source, at }: GatheringConditions,
): Promise<Result<Gathered, EvidenceRefusal>> => {
  const others = [...need.others, ...known.certificates];
  const search = { anchors, others, at: need.at };
  const found = foundBefore(need.certificate, search) ?? (await findChain(need.certificate, search));
  if (found.outcome !== "trusted")
    return refuse({ code: "certificate.not-trusted", subject: displayName(need.certificate.subject) });
  const responses: OcspResponse[] = [];
  const lists: RevocationList[] = [];
  const unknown: UnknownStatus[] = [];
  const statusOf = async (certificate: Certificate, issuer: Certificate): Promise<FoundStatus> => {
    const answer = await revocationOf(certificate, issuer, { ...known, at: need.at });
    return answer.status === "unknown" && source ? source.statusOf(certificate, issuer, at) : { answer, failed: [] };
  };
  const pairs = found.chain.slice(1).map((issuer, index) => [found.chain[index] ?? need.certificate, issuer] as const);
  const unanswered = source ? null : answerWithoutEvidence(known);
  const statuses: readonly FoundStatus[] = unanswered
    ? pairs.map(() => ({ answer: unanswered, failed: [] }))
    : await Promise.all(pairs.map(([certificate, issuer]) => statusOf(certificate, issuer)));
  for (const [index, { answer, failed: attempts }] of statuses.entries()) {
    const subject = displayName((found.chain[index] ?? need.certificate).subject);
    if (answer.status === "unknown") {
      unknown.push({ code: "revocation.unavailable", subject, attempts });
      continue;
    }
    if (answer.status === "revoked" && answer.at <= need.at)
      return refuse({ code: "certificate.revoked", subject, on: new Date(answer.at).toISOString() });
    if (isResponse(answer.evidence)) responses.push(answer.evidence);
    else lists.push(answer.evidence);
  }
  const certificates = withoutDoubles([...found.chain, ...responses.flatMap((response) => response.certificates)]);
  return accept({ evidence: { certificates, responses, lists }, unknown });
};
