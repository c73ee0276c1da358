import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { OcspFault } from "./authorities/ocsp-responder.ts";
import { addressesAt, type DevServices, issueServices, writeServices } from "./authorities/services.ts";
import { type Identity, issueCertificate, type KeyKind, type Subject } from "./certificate.ts";
import { pem, pkcs12Of } from "./pkcs12.ts";
import { revocationList } from "./revocation-list.ts";

/** Someone who shall get a certificate: an officer (person and organisation) or a seal (organisation alone). */
export type DevHolder = {
  /** File name, as "officer" or "seal". */
  readonly id: string;
  readonly subject: Subject;
  readonly key?: KeyKind;
  /** "timestamping" for a timestamp authority (TSA); else the holder signs documents. */
  readonly usage?: "signature" | "encryption" | "timestamping";
  readonly notBefore?: Date;
  readonly notAfter?: Date;
  /** How the OCSP responder answers for this one, where not truthfully. */
  readonly ocspFault?: OcspFault | "down";
};

export type DevPkiOptions = {
  readonly now: Date;
  readonly password: string;
  readonly holders: readonly DevHolder[];
  /** Where `serveDevAuthorities` will listen, as "http://127.0.0.1:8888": then the certificates say where to ask for revocation. */
  readonly address?: string;
};

/** A holder's key and certificate, ready to sign. */
export type DevIdentity = {
  readonly id: string;
  readonly subject: Subject;
  readonly serial: Uint8Array;
  /** DER, own certificate first, then the issuing CA's. */
  readonly certificateChain: readonly Uint8Array[];
  readonly privateKeyPem: string;
  readonly pkcs12: Uint8Array;
};

/** Hạ tầng chứng thư thử nghiệm: root, issuing CA, holders. Never for real documents. */
export type DevPki = {
  /** PEM anchors to give to the verifier. */
  readonly trust: readonly string[];
  readonly issuingCa: Identity;
  readonly root: Identity;
  readonly holders: ReadonlyMap<string, DevIdentity>;
  /** DER lists of the root and of the issuing CA, nobody revoked. */
  readonly revocationLists: readonly Uint8Array[];
  /** What the servers need to answer; null where no address was given. */
  readonly services: DevServices | null;
};

const mark = "(thử nghiệm)";
const day = 86_400_000;

const marked = (subject: Subject): Subject => ({
  ...subject,
  commonName: subject.commonName.endsWith(mark) ? subject.commonName : `${subject.commonName} ${mark}`,
});

export const identityFile = (
  { id, identity }: { readonly id: string; readonly identity: Identity },
  issuers: readonly Uint8Array[],
  password: string,
): DevIdentity => ({
  id,
  subject: identity.subject,
  serial: identity.serial,
  certificateChain: [identity.certificate, ...issuers],
  privateKeyPem: identity.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  pkcs12: pkcs12Of(identity, issuers, password),
});

/** Makes a test PKI in memory: the same names each time, fresh keys, nothing written. */
export const createDevPki = ({ now, password, holders, address }: DevPkiOptions): DevPki => {
  const from = new Date(now.getTime() - day);
  const until = (days: number): Date => new Date(now.getTime() + days * day);
  const root = issueCertificate({
    subject: { commonName: `Một Cửa – CA gốc ${mark}`, organisation: "Một Cửa" },
    usage: "authority",
    notBefore: from,
    notAfter: until(7300),
  });
  const issuingCa = issueCertificate({
    subject: { commonName: `Một Cửa – CA phát hành ${mark}`, organisation: "Một Cửa" },
    usage: "authority",
    notBefore: from,
    notAfter: until(3650),
    issuer: root,
    ...(address === undefined ? {} : { addresses: addressesAt(address, "root") }),
  });
  const issued = holders.map((holder): [string, DevIdentity] => {
    const identity = issueCertificate({
      subject: marked(holder.subject),
      usage: holder.usage ?? "signature",
      notBefore: holder.notBefore ?? from,
      notAfter: holder.notAfter ?? until(1095),
      issuer: issuingCa,
      key: holder.key ?? "rsa-2048",
      ...(address === undefined ? {} : { addresses: addressesAt(address, "issuing-ca", holder.ocspFault) }),
    });
    return [holder.id, identityFile({ id: holder.id, identity }, [issuingCa.certificate], password)];
  });
  const lists = { thisUpdate: from, nextUpdate: until(365) };
  return {
    trust: [pem("CERTIFICATE", root.certificate)],
    root,
    issuingCa,
    holders: new Map(issued),
    revocationLists: [revocationList(root, [], lists), revocationList(issuingCa, [], lists)],
    services: address === undefined ? null : issueServices({ root, issuingCa, address, from, until: until(1095) }),
  };
};

/**
 * Writes root.pem, issuing-ca.pem and, for each holder, id.pem (chain) and id.p12; keys are readable by the owner only. Of a PKI
 * with servers also what these need (services.json), so that they can be started again.
 */
export const writeDevPki = (pki: DevPki, directory: string): void => {
  mkdirSync(directory, { recursive: true });
  const write = (file: string, content: string | Uint8Array, mode = 0o644): void =>
    writeFileSync(join(directory, file), content, { mode });
  write("root.pem", pem("CERTIFICATE", pki.root.certificate));
  write("issuing-ca.pem", pem("CERTIFICATE", pki.issuingCa.certificate));
  for (const holder of pki.holders.values()) {
    write(`${holder.id}.pem`, holder.certificateChain.map((certificate) => pem("CERTIFICATE", certificate)).join(""));
    write(`${holder.id}.p12`, holder.pkcs12, 0o600);
  }
  if (pki.services) write("services.json", writeServices(pki.services), 0o600);
};
