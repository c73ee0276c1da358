import { publicKeyKind } from "../crypto/check-signature.ts";
import { algorithmFacts } from "../crypto/signing-algorithm.ts";
import type { CertificateRefusal } from "../refusal.ts";
import { type LevelOptions, reaches } from "../levels/level-options.ts";
import { type EvidenceRefusal, gatherEvidence } from "../revocation/gather-evidence.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { SignerIdentity } from "../signer.ts";
import { type Certificate, certificatesOfPem, displayName, readCertificate } from "../x509/certificate.ts";
import { readRevocationList } from "../x509/revocation-list.ts";
import { maySignDocuments } from "../x509/may-sign-documents.ts";

const readChain = (signer: SignerIdentity): readonly Certificate[] | null => {
  try {
    return signer.certificateChain.map(readCertificate);
  } catch {
    return null;
  }
};

/**
 * Checks the signer's certificate before its key is touched (TT 15/2025/TT-BKHCN): dates, usage, key, chain, and
 * revocation by the lists at hand and by the source that is given. Where evidence must be kept, none is a refusal.
 */
export const checkCertificate = async (
  signer: SignerIdentity,
  conditions: LevelOptions & {
    readonly trust: readonly string[];
    readonly revocationLists: readonly Uint8Array[];
    readonly at: number;
  },
): Promise<Result<Certificate, CertificateRefusal | EvidenceRefusal>> => {
  const [own, ...issuers] = readChain(signer) ?? [];
  if (!own) return refuse({ code: "certificate.unreadable" });
  const subject = displayName(own.subject);
  const { at } = conditions;
  if (at < own.notBefore)
    return refuse({ code: "certificate.not-yet-valid", subject, notBefore: new Date(own.notBefore).toISOString() });
  if (at > own.notAfter)
    return refuse({ code: "certificate.expired", subject, notAfter: new Date(own.notAfter).toISOString() });
  if (!maySignDocuments(own)) return refuse({ code: "certificate.wrong-usage", subject });
  const key = publicKeyKind(own.publicKey);
  const kind = key.kind === "ec" ? key.curve : key.kind;
  if (kind !== algorithmFacts[signer.algorithm].keyKind || (key.kind === "rsa" && key.bits < 2048))
    return refuse({ code: "certificate.wrong-key", subject });
  const anchors = conditions.trust.flatMap(certificatesOfPem);
  const known = { certificates: [], responses: [], lists: conditions.revocationLists.map(readRevocationList) };
  const source = conditions.revocation ?? null;
  const gathered = await gatherEvidence({ certificate: own, others: issuers, at }, { anchors, known, source, at });
  if (!gathered.ok) return gathered;
  const [unknown] = gathered.value.unknown;
  if (unknown && reaches(conditions.level, "B-LT")) return refuse(unknown);
  return accept(own);
};
