import { displayName, type Certificate } from "../x509/certificate.ts";
import { findChain } from "../x509/certificate-chain.ts";
import { maySignDocuments } from "../x509/may-sign-documents.ts";
import { type RevocationList, revocationOf } from "../x509/revocation-list.ts";
import type { CheckedValue } from "./checked-value.ts";
import { type Finding, finding } from "./finding.ts";

type Conditions = {
  readonly anchors: readonly Certificate[];
  readonly revocationLists: readonly RevocationList[];
  readonly at: number;
  readonly claimedTime: number | null;
  readonly kind: "signature" | "timestamp";
};

const hour = 3_600_000;

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

const timeStamping = "1.3.6.1.5.5.7.3.8";

/** Looks each certificate of the chain up, but the anchor, which nobody can revoke. */
const checkRevocation = async (
  chain: readonly Certificate[],
  { revocationLists: lists, at, claimedTime }: Conditions,
): Promise<readonly Finding[]> => {
  let isKnown = true;
  for (const [index, certificate] of chain.entries()) {
    const issuer = chain[index + 1];
    if (!issuer) break;
    const answer = await revocationOf(certificate, issuer, { lists, at });
    if (answer.status === "revoked") {
      const isBefore = claimedTime === null || answer.at <= claimedTime;
      const facts = { subject: displayName(certificate.subject), on: iso(answer.at) };
      return [finding(isBefore ? "certificate.revoked" : "certificate.revoked-since", facts)];
    }
    if (answer.status === "unknown") isKnown = false;
  }
  return isKnown ? [] : [finding("revocation.not-checked")];
};

/** Checks the signer's certificate: usage, dates, chain to an anchor, revocation. */
export const checkSigner = async (value: CheckedValue, conditions: Conditions): Promise<readonly Finding[]> => {
  const { certificate, otherCertificates } = value;
  if (!certificate) return [];
  const { anchors, at, claimedTime, kind } = conditions;
  const findings: Finding[] = [];
  const isMeantForIt =
    kind === "timestamp"
      ? certificate.extendedKeyUsage?.includes(timeStamping) === true
      : maySignDocuments(certificate);
  if (!isMeantForIt) findings.push(finding("certificate.wrong-usage"));
  const dates = { from: iso(certificate.notBefore), to: iso(certificate.notAfter) };
  if (claimedTime !== null && claimedTime > certificate.notAfter)
    findings.push(finding("certificate.expired-when-signed", dates));
  if (claimedTime !== null && claimedTime < certificate.notBefore)
    findings.push(finding("certificate.not-yet-valid-when-signed", dates));
  if (claimedTime !== null && claimedTime > at + hour) findings.push(finding("time.in-future"));
  if (at < certificate.notBefore || at > certificate.notAfter)
    findings.push(finding("certificate.out-of-validity", dates));
  const found = await findChain(certificate, { anchors, others: otherCertificates, at });
  if (found.outcome === "no-chain")
    findings.push(finding("chain.not-found", { issuer: displayName(certificate.issuer) }));
  if (found.outcome === "broken") findings.push(finding("chain.broken", { reason: found.reason }));
  if (found.outcome === "trusted") findings.push(...(await checkRevocation(found.chain, conditions)));
  if (kind === "signature" && claimedTime !== null) findings.push(finding("time.only-claimed"));
  return findings;
};
