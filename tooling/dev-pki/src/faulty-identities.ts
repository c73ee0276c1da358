import { issueCertificate } from "./certificate.ts";
import { type DevIdentity, type DevPki, identityFile } from "./dev-pki.ts";
import { pem } from "./pkcs12.ts";
import { revocationList } from "./revocation-list.ts";

/** Identities that a verifier must not accept (chứng thư không hợp lệ), for tests. */
export type FaultyIdentities = {
  readonly expired: DevIdentity;
  readonly notYetValid: DevIdentity;
  readonly wrongUsage: DevIdentity;
  readonly otherRoot: DevIdentity;
  readonly otherRootPem: string;
  readonly revoked: DevIdentity;
  /** Issued by an officer's certificate, which is no authority. */
  readonly issuedByOfficer: DevIdentity;
  /** DER list of the issuing CA that names `revoked`. */
  readonly revocationList: Uint8Array;
};

const day = 86_400_000;

/** Issues one identity for each fault under the PKI's own issuing CA. */
export const faultyIdentities = (pki: DevPki, now: Date, password: string): FaultyIdentities => {
  const at = (days: number): Date => new Date(now.getTime() + days * day);
  const valid = { notBefore: at(-1), notAfter: at(365) };
  const order = (fault: string) =>
    ({
      subject: { commonName: `Người ký – ${fault} (thử nghiệm)` },
      usage: "signature",
      ...valid,
      issuer: pki.issuingCa,
      key: "p-256",
    }) as const;
  const chain = [pki.issuingCa.certificate];
  const under = (id: string, identity: ReturnType<typeof issueCertificate>, issuers = chain): DevIdentity =>
    identityFile({ id, identity }, issuers, password);

  const otherRoot = issueCertificate({
    subject: { commonName: "CA gốc khác (thử nghiệm)" },
    usage: "authority",
    ...valid,
    key: "p-256",
  });
  const revoked = issueCertificate(order("bị thu hồi"));
  const officer = issueCertificate(order("không phải CA"));
  return {
    expired: under("expired", issueCertificate({ ...order("hết hạn"), notBefore: at(-400), notAfter: at(-30) })),
    notYetValid: under("not-yet-valid", issueCertificate({ ...order("chưa hiệu lực"), notBefore: at(30) })),
    wrongUsage: under("wrong-usage", issueCertificate({ ...order("sai mục đích"), usage: "encryption" })),
    otherRoot: under("other-root", issueCertificate({ ...order("CA khác"), issuer: otherRoot }), []),
    otherRootPem: pem("CERTIFICATE", otherRoot.certificate),
    revoked: under("revoked", revoked),
    issuedByOfficer: under("issued-by-officer", issueCertificate({ ...order("do cán bộ cấp"), issuer: officer }), [
      officer.certificate,
      ...chain,
    ]),
    revocationList: revocationList(pki.issuingCa, [{ serial: revoked.serial, on: at(-1) }], {
      thisUpdate: at(-1),
      nextUpdate: at(30),
    }),
  };
};
