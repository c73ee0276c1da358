import { digestOf } from "../crypto/digest/digest.ts";
import type { PrefixDigests } from "../crypto/digest/prefix-digests.ts";
import type { IntactToken } from "../timestamp/check-token.ts";
import { checkToken } from "../timestamp/check-token.ts";
import { oids } from "../cms/signed-data.ts";
import { isName } from "../pdf/value.ts";
import { displayName } from "../x509/certificate.ts";
import { checkSigner, type SignerConditions } from "./check-signer.ts";
import type { CheckedValue } from "./checked-value.ts";
import { type Finding, finding } from "./finding.ts";
import { decisiveCodes, judge } from "./finding-effects.ts";
import type { WrittenSignature } from "./read-signature.ts";
import type { Policy } from "./report.ts";

/** A signature whose value was checked. */
export type CheckedSignature = { readonly written: WrittenSignature; readonly value: CheckedValue };

/** The same with what is proven about its time, and what follows for its certificate. */
export type TimedSignature = CheckedSignature & {
  /** The earliest moment at which it is proven to have existed (POE, EN 319 102-1, 5.6). */
  readonly proof: number | null;
  readonly provenBy: string | null;
  /** The same by what covers it alone, its own timestamps left aside. */
  readonly coveredAt: number | null;
  /** Timestamps of the signature value, trusted or not. */
  readonly tokens: readonly IntactToken[];
  readonly findings: readonly Finding[];
};

export type TimeConditions = Pick<SignerConditions, "anchors" | "evidence" | "at" | "isRevocationRequired"> & {
  readonly policy: Policy;
  /** What was hashed of this file already. */
  readonly digests?: PrefixDigests;
};

/** A trusted timestamp: what ends before this place existed at that moment. */
type Proof = { readonly at: number; readonly end: number; readonly by: string };

type Found = Pick<TimedSignature, "tokens" | "findings"> & { readonly proofs: readonly Proof[] };

const tolerance = 60_000;
const maximumTokens = 8;

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

const earliest = (proofs: readonly Proof[]): Proof | null =>
  proofs.reduce<Proof | null>((first, proof) => (first && first.at <= proof.at ? first : proof), null);

const isPassed = (findings: readonly Finding[], { policy }: TimeConditions): boolean =>
  judge(findings, policy).indication === "TOTAL-PASSED";

/** Later timestamps cover earlier ones, so they cannot be older. */
const orderFindings = (at: number, later: Proof | null): readonly Finding[] =>
  later && at > later.at + tolerance ? [finding("time.order", { at: iso(at), later: iso(later.at) })] : [];

/** The tokens over the signature value (dấu thời gian của chữ ký). */
const checkTokens = async (
  { written, value }: CheckedSignature,
  conditions: TimeConditions,
  later: Proof | null,
): Promise<Found> => {
  const tokens: IntactToken[] = [];
  const proofs: Proof[] = [];
  const findings: Finding[] = [];
  const signer = value.cms?.signer;
  const claimed = signer?.unsignedAttributes.get(oids.signatureTimestamp) ?? [];
  for (const { raw } of claimed.slice(0, maximumTokens)) {
    const token = await checkToken(
      raw,
      (hash) => digestOf(hash, signer ? [signer.signature] : []),
      conditions.evidence.certificates,
    );
    if (typeof token === "string") {
      const isForeign = token === "unsupported-algorithm" || token === "weak-algorithm";
      findings.push(finding(isForeign ? "timestamp.not-checked" : "timestamp.broken", { reason: token }));
      continue;
    }
    tokens.push(token);
    const { at } = token.info;
    const signed = { certificate: token.authority, otherCertificates: token.others };
    const faults = [
      ...orderFindings(at, later),
      ...(await checkSigner(signed, { ...conditions, kind: "timestamp", claimedTime: at, proof: later?.at ?? null })),
    ];
    const by = displayName(token.authority.subject);
    const [decisive] = decisiveCodes(faults, conditions.policy);
    if (decisive === undefined) proofs.push({ at, end: written.range?.end ?? 0, by });
    else if (decisive === "time.order") findings.push(...faults.filter(({ code }) => code === decisive));
    else findings.push(finding("timestamp.not-trusted", { authority: by, reason: decisive }));
  }
  return { tokens, proofs, findings };
};

const checkDocumentTimestamp = async (
  { written, value }: CheckedSignature,
  conditions: TimeConditions,
  later: Proof | null,
): Promise<readonly Finding[]> => [
  ...(isName(written.dict?.get("Type"), "Sig") ? [finding("timestamp.wrong-type")] : []),
  ...(value.timestamp === null ? [] : orderFindings(value.timestamp, later)),
  ...(await checkSigner(value, {
    ...conditions,
    kind: "timestamp",
    claimedTime: value.timestamp,
    proof: later?.at ?? null,
  })),
];

/**
 * Looks at all signatures from the last to the first: each trusted timestamp proves that what it covers existed at its moment, and
 * earlier certificates are judged at the earliest moment so proven, not at that of verifying.
 */
export const checkTimes = async (
  signatures: readonly CheckedSignature[],
  conditions: TimeConditions,
): Promise<readonly TimedSignature[]> => {
  const proofs: Proof[] = [];
  const timed = new Map<CheckedSignature, TimedSignature>();
  const endOf = ({ written }: CheckedSignature): number => written.range?.end ?? 0;
  for (const one of signatures.toSorted((left, right) => endOf(right) - endOf(left))) {
    const { written, value } = one;
    const later = earliest(proofs.filter(({ end }) => end > endOf(one)));
    const covered = { coveredAt: later?.at ?? null };
    if (written.kind === "timestamp") {
      const findings = await checkDocumentTimestamp(one, conditions, later);
      const isTrusted =
        value.digestOk === true &&
        value.signatureOk === true &&
        isPassed([...written.findings, ...value.findings, ...findings], conditions);
      const by = value.certificate ? displayName(value.certificate.subject) : "?";
      if (isTrusted && value.timestamp !== null) proofs.push({ at: value.timestamp, end: endOf(one), by });
      timed.set(one, {
        ...one,
        ...covered,
        proof: later?.at ?? null,
        provenBy: later?.by ?? null,
        tokens: [],
        findings,
      });
      continue;
    }
    const own = await checkTokens(one, conditions, later);
    const best = earliest([...own.proofs, ...(later ? [later] : [])]);
    const claimed = written.claimed?.milliseconds ?? null;
    const findings = [
      ...own.findings,
      ...(best ? [finding("time.proven", { authority: best.by, at: iso(best.at) })] : []),
      ...(best && claimed !== null && claimed > best.at + tolerance * 60 ? [finding("time.claim-after-proof")] : []),
      ...(await checkSigner(value, {
        ...conditions,
        kind: "signature",
        claimedTime: claimed,
        proof: best?.at ?? null,
      })),
    ];
    timed.set(one, {
      ...one,
      ...covered,
      proof: best?.at ?? null,
      provenBy: best?.by ?? null,
      tokens: own.tokens,
      findings,
    });
  }
  return signatures.flatMap((one) => timed.get(one) ?? []);
};
