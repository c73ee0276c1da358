import { publicKeyKind } from "../crypto/check-signature.ts";
import { algorithmFacts } from "../crypto/signing-algorithm.ts";
import type { CertificateRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { SignerIdentity } from "../signer.ts";
import { type Certificate, certificatesOfPem, displayName, readCertificate } from "../x509/certificate.ts";
import { findChain } from "../x509/certificate-chain.ts";
import { readRevocationList } from "../x509/revocation-list.ts";
import { revocationOf } from "../x509/revocation-status.ts";
import { maySignDocuments } from "../x509/may-sign-documents.ts";

const readChain = (signer: SignerIdentity): readonly Certificate[] | null => {
  try {
    return signer.certificateChain.map(readCertificate);
  } catch {
    return null;
  }
};

/** Checks the signer's certificate before its key is touched (TT 15/2025/TT-BKHCN): dates, usage, key, chain, revocation. */
export const checkCertificate = async (
  signer: SignerIdentity,
  conditions: {
    readonly trust: readonly string[];
    readonly revocationLists: readonly Uint8Array[];
    readonly at: number;
  },
): Promise<Result<Certificate, CertificateRefusal>> => {
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
  const found = await findChain(own, { anchors, others: issuers, at });
  if (found.outcome !== "trusted") return refuse({ code: "certificate.not-trusted", subject });
  const lists = conditions.revocationLists.map(readRevocationList);
  for (const [index, issuer] of found.chain.slice(1).entries()) {
    const certificate = found.chain[index] ?? own;
    const answer = await revocationOf(certificate, issuer, { lists, responses: [], at });
    if (answer.status === "revoked" && answer.at <= at)
      return refuse({
        code: "certificate.revoked",
        subject: displayName(certificate.subject),
        on: new Date(answer.at).toISOString(),
      });
  }
  return accept(own);
};
