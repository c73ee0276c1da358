import type { Finding, FindingCode } from "./finding.ts";
import type { Indication, Policy, SubIndication } from "./report.ts";

type Effect = readonly [Exclude<Indication, "TOTAL-PASSED">, SubIndication];

const badFormat: Effect = ["TOTAL-FAILED", "FORMAT_FAILURE"];
const badConstraints: Effect = ["INDETERMINATE", "SIG_CONSTRAINTS_FAILURE"];
const badChain: Effect = ["INDETERMINATE", "CHAIN_CONSTRAINTS_FAILURE"];

/** What a finding does to the indication (EN 319 102-1); one that is not listed only informs. */
const effects: Readonly<Partial<Record<FindingCode, Effect>>> = {
  "pdf.recovered": ["INDETERMINATE", "FORMAT_FAILURE"],
  "pdf.ambiguous": ["INDETERMINATE", "FORMAT_FAILURE"],
  "field.not-in-form": badFormat,
  "signature.not-a-dictionary": badFormat,
  "signature.duplicate-key": badFormat,
  "signature.wrong-type": badFormat,
  "signature.unknown-sub-filter": ["INDETERMINATE", "CUSTOM"],
  "byte-range.missing": badFormat,
  "byte-range.malformed": badFormat,
  "byte-range.out-of-file": badFormat,
  "contents.missing": badFormat,
  "contents.not-hexadecimal": badFormat,
  "contents.irregular": badFormat,
  "contents.not-the-gap": badFormat,
  "contents.padding-not-zero": badFormat,
  "coverage.not-a-revision": badFormat,
  "file.blank-after-end": badFormat,
  "file.bytes-after-end": badFormat,
  "cms.unreadable": badFormat,
  "cms.not-one-signer": badFormat,
  "cms.content-inside": badFormat,
  "cms.content-missing": badFormat,
  "cms.attribute-twice": badFormat,
  "cms.irregular": badConstraints,
  "cms.attribute-missing": badFormat,
  "cms.algorithm-mismatch": badFormat,
  "digest.mismatch": ["TOTAL-FAILED", "HASH_FAILURE"],
  "timestamp.wrong-imprint": ["TOTAL-FAILED", "HASH_FAILURE"],
  "signature-value.wrong": ["TOTAL-FAILED", "SIG_CRYPTO_FAILURE"],
  "signature-value.used-twice": badFormat,
  "algorithm.unsupported": ["INDETERMINATE", "CRYPTO_CONSTRAINTS_FAILURE"],
  "algorithm.too-weak": ["INDETERMINATE", "CRYPTO_CONSTRAINTS_FAILURE"],
  "certificate.not-found": ["INDETERMINATE", "NO_SIGNING_CERTIFICATE_FOUND"],
  "certificate.unreadable": ["INDETERMINATE", "NO_SIGNING_CERTIFICATE_FOUND"],
  "certificate.not-bound": badConstraints,
  "certificate.binding-missing": badConstraints,
  "certificate.wrong-usage": badChain,
  "certificate.out-of-validity": ["INDETERMINATE", "OUT_OF_BOUNDS_NO_POE"],
  "certificate.expired-when-signed": ["TOTAL-FAILED", "EXPIRED"],
  "certificate.not-yet-valid-when-signed": ["TOTAL-FAILED", "NOT_YET_VALID"],
  "certificate.revoked": ["TOTAL-FAILED", "REVOKED"],
  "certificate.revoked-since": ["INDETERMINATE", "REVOKED_NO_POE"],
  "chain.not-found": ["INDETERMINATE", "NO_CERTIFICATE_CHAIN_FOUND"],
  "certificate.authority-revoked": ["INDETERMINATE", "REVOKED_CA_NO_POE"],
  "chain.broken": badChain,
  "chain.out-of-validity": ["INDETERMINATE", "OUT_OF_BOUNDS_NO_POE"],
  "revocation.missing": ["INDETERMINATE", "TRY_LATER"],
  "time.order": ["INDETERMINATE", "TIMESTAMP_ORDER_FAILURE"],
  "timestamp.broken": badConstraints,
  "time.in-future": badConstraints,
  "widget.covers-page": badConstraints,
  "change.empty-field-added": badFormat,
  "change.form-filled": badFormat,
  "change.annotation-added": badFormat,
  "change.covering-annotation-added": badFormat,
  "change.metadata": badFormat,
  "change.forbidden": badFormat,
  "change.unreadable": badFormat,
  "change.later-signature-not-valid": badFormat,
  "change.later-signature-doubtful": badConstraints,
  "change.against-certification": badFormat,
  "change.visible-field-on-certified": badFormat,
  "change.against-lock": badFormat,
};

/** What the lenient policy reports without failing. */
const pardoned: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "change.empty-field-added",
  "change.form-filled",
  "change.annotation-added",
  "change.metadata",
  "change.later-signature-doubtful",
  "change.visible-field-on-certified",
  "certificate.binding-missing",
  "timestamp.broken",
  "contents.irregular",
  "file.blank-after-end",
  "cms.irregular",
  "widget.covers-page",
]);

/** What the lenient policy does not fail, and does not pass either. */
const softened: Readonly<Partial<Record<FindingCode, Effect>>> = {
  "change.covering-annotation-added": badConstraints,
  "field.not-in-form": badConstraints,
};

/** What is found about a file as a whole and leaves its verdict alone. */
const informing: ReadonlySet<FindingCode> = new Set<FindingCode>(["signature.usage-rights"]);

export const informs = (code: FindingCode): boolean => informing.has(code);

const effectOf = (code: FindingCode, policy: Policy): Effect | null =>
  policy === "lenient" && pardoned.has(code)
    ? null
    : ((policy === "lenient" ? softened[code] : undefined) ?? effects[code] ?? null);

/** The codes that made the difference, each once. */
export const decisiveCodes = (findings: readonly Finding[], policy: Policy): readonly FindingCode[] => [
  ...new Set(findings.map(({ code }) => code).filter((code) => effectOf(code, policy) !== null)),
];

export type Judgement = { readonly indication: Indication; readonly subIndication: SubIndication | null };

/** The indication that follows from the findings: a failure outweighs a doubt, the first of its kind gives the reason. */
export const judge = (findings: readonly Finding[], policy: Policy): Judgement => {
  const list = findings.map((finding) => effectOf(finding.code, policy)).filter((effect) => effect !== null);
  const [indication, subIndication] = list.find(([outcome]) => outcome === "TOTAL-FAILED") ??
    list[0] ?? ["TOTAL-PASSED", null];
  return { indication, subIndication };
};
