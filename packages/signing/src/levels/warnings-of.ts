import { gatherEvidence } from "../revocation/gather-evidence.ts";
import type { Timestamp } from "../timestamp/request-timestamp.ts";
import { type Certificate, certificatesOfPem } from "../x509/certificate.ts";
import { readRevocationList } from "../x509/revocation-list.ts";
import type { RaisingConditions } from "./raise-signature.ts";
import type { SigningWarning } from "./signing-warning.ts";

const tolerance = 300_000;

/** The moment at which a finished file is judged: no earlier than what its timestamps state. */
export const latest = (at: string, timestamps: readonly Timestamp[]): string =>
  timestamps.length === 0
    ? at
    : new Date(Math.max(Date.parse(at), ...timestamps.map(({ info }) => info.at))).toISOString();

/** What the signer should be told: revocation that could not be checked, authorities that failed, clocks that differ. */
export const warningsOf = async (
  { certificate, issuers }: { readonly certificate: Certificate; readonly issuers: readonly Certificate[] },
  timestamps: readonly Timestamp[],
  { trust, revocationLists = [], revocation, at: moment }: RaisingConditions,
): Promise<readonly SigningWarning[]> => {
  const at = Date.parse(moment);
  const known = { certificates: [], responses: [], lists: revocationLists.map(readRevocationList) };
  const anchors = trust.flatMap(certificatesOfPem);
  const gathered = await gatherEvidence(
    { certificate, others: issuers, at },
    { anchors, known, source: revocation ?? null, at },
  );
  const unknown = gathered.ok ? gathered.value.unknown : [];
  const [first] = timestamps;
  const all = timestamps.flatMap(({ failed }) => failed);
  // A second timestamp meets the same failures again.
  const failures = all.filter(
    (one, place) => all.findIndex(({ url, reason }) => url === one.url && reason === one.reason) === place,
  );
  const differs = first !== undefined && Math.abs(first.info.at - at) > tolerance;
  return [
    ...unknown.map(({ subject, attempts }) => ({ code: "revocation.not-checked", subject, attempts }) as const),
    ...failures.map(({ url, reason }) => ({ code: "timestamp.authority-failed", url, reason }) as const),
    ...(differs
      ? [{ code: "timestamp.clock-differs", at: moment, timestamp: new Date(first.info.at).toISOString() } as const]
      : []),
  ];
};
