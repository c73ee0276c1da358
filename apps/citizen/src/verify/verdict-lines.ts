import { momentFromEpochSeconds } from "@motcua/domain";
import { momentText, verdictTexts, type Language } from "@motcua/messages";
import type { SignatureReport } from "@motcua/signing/verify";

export interface VerdictLine {
  readonly label: string;
  readonly value: string;
}

/** Một chữ ký, told in plain words: who, from where, when, what it covers, what came later. */
export function verdictLines(signature: SignatureReport, language: Language): readonly VerdictLine[] {
  const words = verdictTexts[language];
  const covers = {
    "whole-file": words.wholeFile,
    "whole-revision": words.wholeRevision,
    partial: words.partial,
    unclear: words.unclear,
  };
  const later = {
    none: words.none,
    allowed: words.allowed,
    "form-fill": words.formFill,
    annotation: words.annotation,
    other: words.other,
  };
  return [
    { label: words.signer, value: signature.signer ?? words.unknown },
    ...(signature.organisation === null ? [] : [{ label: words.organisation, value: signature.organisation }]),
    ...(signature.issuer === null ? [] : [{ label: words.issuer, value: signature.issuer }]),
    timeLine(signature, language),
    { label: words.covers, value: covers[signature.coverage] },
    { label: words.later, value: later[signature.modification] },
    ...revocationLine(signature, language),
  ];
}

/** Said of a signature that passes: whether anybody looked if the certificate was revoked. */
function revocationLine({ indication, findings }: SignatureReport, language: Language): readonly VerdictLine[] {
  if (indication !== "TOTAL-PASSED") return [];
  const words = verdictTexts[language];
  const isUnchecked = findings.some(({ code }) => code === "revocation.not-checked");
  return [{ label: words.revocation, value: isUnchecked ? words.revocationUnchecked : words.notRevoked }];
}

function timeLine({ timestamp, claimedTime }: SignatureReport, language: Language): VerdictLine {
  const words = verdictTexts[language];
  if (timestamp !== null) return { label: words.provenTime, value: told(timestamp, language) };
  return { label: words.claimedTime, value: claimedTime === null ? words.noTime : told(claimedTime, language) };
}

/** Any ISO 8601 instant, in Vietnam's time; what is no instant is shown as it stands. */
function told(iso: string, language: Language): string {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? iso : momentText(momentFromEpochSeconds(at / 1000), language);
}
