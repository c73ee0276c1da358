import type { IntactToken } from "../timestamp/check-token.ts";
import type { Certificate } from "../x509/certificate.ts";
import type { CheckedValue } from "./checked-value.ts";

/** A certificate for which evidence is wanted, what helps to find its chain, and the moment that matters. */
export type EvidenceNeed = {
  readonly certificate: Certificate;
  readonly others: readonly Certificate[];
  readonly at: number;
};

export const needOf = ({ certificate, otherCertificates }: CheckedValue, at: number): readonly EvidenceNeed[] =>
  certificate ? [{ certificate, others: otherCertificates, at }] : [];

export const needOfToken = ({ authority, others, info }: IntactToken): EvidenceNeed => ({
  certificate: authority,
  others,
  at: info.at,
});
