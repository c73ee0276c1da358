import { createHash, createHmac, randomBytes } from "node:crypto";
import type { Identity } from "./certificate.ts";
import { explicit, integer, nothing, octets, oid, sequence, set } from "./der.ts";

const dataType = "1.2.840.113549.1.7.1";
const sha256 = "2.16.840.1.101.3.4.2.1";
const iterations = 2048;

const fillTo64 = (bytes: Uint8Array): Buffer =>
  Buffer.alloc(Math.ceil(bytes.length / 64) * 64).fill(bytes.length > 0 ? Buffer.from(bytes) : 0);

// RFC 7292 appendix B with SHA-256, purpose 3 (MAC); one round of 32 bytes is all a MAC key needs.
const macKey = (password: string, salt: Uint8Array): Buffer => {
  const wide = Buffer.from(`${password}\0`, "utf16le").swap16();
  let digest = createHash("sha256")
    .update(Buffer.concat([Buffer.alloc(64, 3), fillTo64(salt), fillTo64(wide)]))
    .digest();
  for (let round = 1; round < iterations; round++) digest = createHash("sha256").update(digest).digest();
  return digest;
};

const safe = (...bags: readonly Uint8Array[]): Uint8Array =>
  sequence(oid(dataType), explicit(0, octets(sequence(...bags))));

/** Tệp PKCS#12: the key (AES-256) and the certificates, the identity's own first. */
export const pkcs12Of = (identity: Identity, issuers: readonly Uint8Array[], password: string): Uint8Array => {
  const localKey = set(sequence(oid("1.2.840.113549.1.9.21"), set(octets(Uint8Array.of(1)))));
  const certificateBag = (certificate: Uint8Array, own: boolean): Uint8Array =>
    sequence(
      oid("1.2.840.113549.1.12.10.1.3"),
      explicit(0, sequence(oid("1.2.840.113549.1.9.22.1"), explicit(0, octets(certificate)))),
      ...(own ? [localKey] : []),
    );
  const shroudedKey = identity.privateKey.export({
    type: "pkcs8",
    format: "der",
    cipher: "aes-256-cbc",
    passphrase: password,
  });
  const contents = sequence(
    safe(certificateBag(identity.certificate, true), ...issuers.map((issuer) => certificateBag(issuer, false))),
    safe(sequence(oid("1.2.840.113549.1.12.10.1.2"), explicit(0, shroudedKey), localKey)),
  );
  const salt = randomBytes(16);
  const mac = createHmac("sha256", macKey(password, salt)).update(contents).digest();
  return sequence(
    integer(3),
    sequence(oid(dataType), explicit(0, octets(contents))),
    sequence(sequence(sequence(oid(sha256), nothing), octets(mac)), octets(salt), integer(iterations)),
  );
};

export const pem = (label: "CERTIFICATE" | "X509 CRL" | "PRIVATE KEY", bytes: Uint8Array): string =>
  `-----BEGIN ${label}-----\n${(
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,64}/g) ?? []
  ).join("\n")}\n-----END ${label}-----\n`;
