import { displayName, type Certificate } from "../x509/certificate.ts";
import { findChain } from "../x509/certificate-chain.ts";
import { maySignDocuments } from "../x509/may-sign-documents.ts";
import type { CheckedValue } from "./check-value.ts";
import { finding } from "./finding.ts";
import type { Finding } from "./report.ts";

type Conditions = {
  readonly anchors: readonly Certificate[];
  readonly at: number;
  readonly claimedTime: number | null;
  readonly kind: "signature" | "timestamp";
};

const day = 86_400_000;

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

const timeStamping = "1.3.6.1.5.5.7.3.8";

/** Checks the signer's certificate: usage, dates, chain to an anchor. */
export const checkSigner = async (value: CheckedValue, conditions: Conditions): Promise<readonly Finding[]> => {
  const { certificate, otherCertificates } = value;
  if (!certificate) return [];
  const { anchors, at, claimedTime, kind } = conditions;
  const findings: Finding[] = [];
  const isMeantForIt = kind === "timestamp" ? certificate.extendedKeyUsage?.includes(timeStamping) === true : maySignDocuments(certificate);
  if (!isMeantForIt) findings.push(finding("certificate.wrong-usage"));
  const dates = { from: iso(certificate.notBefore), to: iso(certificate.notAfter) };
  if (claimedTime !== null && claimedTime > certificate.notAfter) findings.push(finding("certificate.expired-when-signed", dates));
  if (claimedTime !== null && claimedTime < certificate.notBefore) findings.push(finding("certificate.not-yet-valid-when-signed", dates));
  if (claimedTime !== null && claimedTime > at + day) findings.push(finding("time.in-future"));
  if (at < certificate.notBefore || at > certificate.notAfter) findings.push(finding("certificate.out-of-validity", dates));
  const found = await findChain(certificate, { anchors, others: otherCertificates, at });
  if (found.outcome === "no-chain") findings.push(finding("chain.not-found", { issuer: displayName(certificate.issuer) }));
  if (found.outcome === "broken") findings.push(finding("chain.broken", { reason: found.reason }));
  if (found.outcome === "trusted") findings.push(finding("revocation.not-checked"));
  if (kind === "signature" && claimedTime !== null) findings.push(finding("time.only-claimed"));
  return findings;
};
