import { createPrivateKey } from "node:crypto";
import { type Identity, issueCertificate, type RevocationAddresses, type Subject } from "../certificate.ts";
import type { OcspFault } from "./ocsp-responder.ts";

/** Keys and certificates of the servers: máy chủ dấu thời gian, trạng thái chứng thư, danh sách thu hồi. */
export type DevServices = {
  readonly address: string;
  readonly root: Identity;
  readonly issuingCa: Identity;
  readonly timestamping: Identity;
  readonly responder: Identity;
};

/** Where the revocation of a certificate can be asked for, by the authority that issued it. */
export const addressesAt = (
  address: string,
  issuer: "root" | "issuing-ca",
  fault?: OcspFault | "down",
): RevocationAddresses => ({
  ocsp: `${address}/ocsp${fault ? `/${fault}` : ""}`,
  revocationList: `${address}/${issuer}.crl`,
});

/** Issues what the servers sign with. */
export const issueServices = (order: {
  readonly root: Identity;
  readonly issuingCa: Identity;
  readonly address: string;
  readonly from: Date;
  readonly until: Date;
}): DevServices => {
  const { root, issuingCa, address } = order;
  const validity = { notBefore: order.from, notAfter: order.until, issuer: issuingCa };
  const timestamping = issueCertificate({
    subject: { commonName: "Dấu thời gian Ví Dụ (thử nghiệm)", organisation: "Một Cửa" },
    usage: "timestamping",
    ...validity,
    addresses: addressesAt(address, "issuing-ca"),
  });
  const responder = issueCertificate({
    subject: { commonName: "Trạng thái chứng thư Ví Dụ (thử nghiệm)", organisation: "Một Cửa" },
    usage: "ocsp-signing",
    ...validity,
  });
  return { address, root, issuingCa, timestamping, responder };
};

const roles = ["root", "issuingCa", "timestamping", "responder"] as const;

type StoredIdentity = {
  readonly subject: Subject;
  readonly certificate: string;
  readonly serial: string;
  readonly privateKey: string;
};

type StoredServices = { readonly address: string } & Readonly<Record<(typeof roles)[number], StoredIdentity>>;

const stored = ({ subject, certificate, serial, privateKey }: Identity): StoredIdentity => ({
  subject,
  certificate: Buffer.from(certificate).toString("base64"),
  serial: Buffer.from(serial).toString("hex"),
  privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
});

const restored = ({ subject, certificate, serial, privateKey }: StoredIdentity): Identity => ({
  subject,
  certificate: Buffer.from(certificate, "base64"),
  serial: Buffer.from(serial, "hex"),
  privateKey: createPrivateKey(privateKey),
});

/** As JSON with the private keys: for the owner's eyes only. */
export const writeServices = ({ address, ...identities }: DevServices): string =>
  JSON.stringify({ address, ...Object.fromEntries(roles.map((role) => [role, stored(identities[role])])) });

/** Reads what `writeDevPki` wrote to services.json. */
export const readServices = (json: string): DevServices => {
  const file = JSON.parse(json) as StoredServices;
  return {
    address: file.address,
    root: restored(file.root),
    issuingCa: restored(file.issuingCa),
    timestamping: restored(file.timestamping),
    responder: restored(file.responder),
  };
};
