import type { SecurityStore } from "../dss/read-dss.ts";
import { sameBytes } from "../asn1/write-der.ts";
import type { Certificate } from "../x509/certificate.ts";
import { findChain } from "../x509/certificate-chain.ts";
import { revocationOf } from "../x509/revocation-status.ts";
import { type EvidenceNeed, needOf, needOfToken } from "./evidence-need.ts";
import type { TimedSignature } from "./check-times.ts";
import type { SignatureLevel } from "./report.ts";

type LevelConditions = {
  readonly anchors: readonly Certificate[];
  readonly store: SecurityStore;
  readonly all: readonly TimedSignature[];
};

const isIntactTimestamp = ({ written, value }: TimedSignature): boolean =>
  written.kind === "timestamp" && value.digestOk === true && value.signatureOk === true && value.timestamp !== null;

const isBaseline = ({ written, value }: TimedSignature): boolean =>
  written.subFilter === "ETSI.CAdES.detached" &&
  value.signatureOk === true &&
  value.digestOk === true &&
  !value.findings.some(({ code }) => code === "cms.signing-time-present" || code === "certificate.binding-missing");

const endOf = ({ written }: TimedSignature): number => written.range?.end ?? 0;

/** Whether the store, as it was before some place in the file, answers for every certificate below the anchor. */
const isProvided = async (
  need: EvidenceNeed,
  { anchors, store }: LevelConditions,
  before: number,
): Promise<boolean> => {
  const kept = <T>(items: readonly { readonly value: T; readonly offset: number }[]): readonly T[] =>
    items.filter(({ offset }) => offset < before).map(({ value }) => value);
  const others = [...need.others, ...kept(store.certificates)];
  const roots = others.filter(({ subject, issuer }) => sameBytes(subject.raw, issuer.raw));
  const found = await findChain(need.certificate, { anchors: [...anchors, ...roots], others, at: need.at });
  if (found.outcome !== "trusted") return false;
  const evidence = { lists: kept(store.lists), responses: kept(store.responses), at: need.at };
  for (const [index, issuer] of found.chain.slice(1).entries()) {
    const certificate = found.chain[index];
    if (certificate && (await revocationOf(certificate, issuer, evidence)).status === "unknown") return false;
  }
  return true;
};

/** How far the signature goes; null where it is no baseline signature. */
export const levelOf = async (one: TimedSignature, conditions: LevelConditions): Promise<SignatureLevel | null> => {
  if (one.written.kind === "timestamp" || !isBaseline(one)) return null;
  const [token] = one.tokens;
  const covering = conditions.all
    .filter((other) => isIntactTimestamp(other) && endOf(other) > endOf(one))
    .toSorted((left, right) => endOf(left) - endOf(right));
  const [first] = covering;
  const stampedAt = token?.info.at ?? first?.value.timestamp ?? null;
  if (stampedAt === null) return "B-B";
  const { store } = conditions;
  if (store.responses.length + store.lists.length === 0) return "B-T";
  const stampNeed = token ? [needOfToken(token)] : first ? needOf(first.value, stampedAt) : [];
  const needs = [...needOf(one.value, stampedAt), ...stampNeed];
  const areProvided = async (before: number): Promise<boolean> => {
    for (const need of needs) if (!(await isProvided(need, conditions, before))) return false;
    return true;
  };
  // The evidence must be covered by a timestamp to outlast the algorithms and certificates of today.
  const last = covering.at(-1)?.written.range?.gapStart;
  if (last !== undefined && (await areProvided(last))) return "B-LTA";
  return (await areProvided(Number.POSITIVE_INFINITY)) ? "B-LT" : "B-T";
};
