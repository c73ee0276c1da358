import { createHash, sign } from "node:crypto";
import { publicDer, publicKeyOf, signatureAlgorithmOf, type Identity } from "../certificate.ts";
import { bits, der, explicit, generalizedTime, integer, octets, oid, sequence } from "../der.ts";
import { type DerValue, inside, readDer } from "./read-der.ts";

/** How an OCSP responder may go wrong: lỗi của máy chủ trạng thái chứng thư. */
export type OcspFault =
  | "unknown"
  | "out-of-date"
  | "unauthorised"
  | "wrong-signature"
  | "wrong-nonce"
  | "wrong-certificate"
  | "try-later"
  | "not-an-answer";

/** An authority and who answers for it: the authority itself, or a responder that it has named. */
type OcspAuthority = { readonly issuer: Identity; readonly responder: Identity };

export type OcspService = {
  readonly authorities: readonly OcspAuthority[];
  readonly stranger: Identity;
  /** Serial number (hexadecimal) to the moment of revocation. */
  readonly revoked: ReadonlyMap<string, Date>;
  readonly at: Date;
  readonly fault: OcspFault | null;
};

const minute = 60_000;
const sha1 = (bytes: Uint8Array): Uint8Array => createHash("sha1").update(bytes).digest();
const nonceType = "1.3.6.1.5.5.7.48.1.2";

const keyBitsOf = (identity: Identity): Uint8Array =>
  inside(readDer(publicDer(publicKeyOf(identity))), 1).content.subarray(1);

const keys = new WeakMap<Identity, Uint8Array>();

const keyBits = (identity: Identity): Uint8Array => {
  const bitsOfKey = keys.get(identity) ?? keyBitsOf(identity);
  keys.set(identity, bitsOfKey);
  return bitsOfKey;
};

const statusOf = (serial: string, { revoked, fault }: OcspService): Uint8Array => {
  const on = revoked.get(serial);
  if (fault === "unknown") return der(0x82);
  return on ? der(0xa1, generalizedTime(on), explicit(0, der(0x0a, Uint8Array.of(1)))) : der(0x80);
};

const otherSerial = (certId: DerValue): Uint8Array =>
  sequence(...certId.children.slice(0, 3).map(({ raw }) => raw), integer(Uint8Array.of(77)));

const nonceIn = (request: DerValue, fault: OcspFault | null): readonly Uint8Array[] => {
  const extensions = inside(request, 0).children.find(({ tag }) => tag === 0xa2);
  const nonce = extensions?.children[0]?.children.find(({ children }) =>
    Buffer.from(children[0]?.raw ?? []).equals(oid(nonceType)),
  );
  if (!nonce) return [];
  const value = fault === "wrong-nonce" ? sequence(oid(nonceType), octets(octets(Buffer.alloc(16, 7)))) : nonce.raw;
  return [explicit(1, sequence(value))];
};

const failed = (status: number): Uint8Array => sequence(der(0x0a, Uint8Array.of(status)));

/** Answers an OCSPRequest for one certificate: trạng thái chứng thư trực tuyến (RFC 6960). */
export const answerOcspRequest = (request: Uint8Array, service: OcspService): Uint8Array => {
  const { fault, at } = service;
  if (fault === "try-later") return failed(3);
  if (fault === "not-an-answer") return Buffer.from("not an answer");
  const asked = readDer(request);
  const lists = inside(asked, 0).children;
  const certId = inside(lists.find(({ tag }) => tag === 0x30) ?? asked, 0, 0);
  const keyHash = Buffer.from(inside(certId, 2).content);
  // Some clients name the issuer by SHA-1, as all once did, some by SHA-256.
  const hashed = (bytes: Uint8Array): Uint8Array =>
    createHash(keyHash.length === 20 ? "sha1" : "sha256")
      .update(bytes)
      .digest();
  const authority = service.authorities.find(({ issuer }) => keyHash.equals(hashed(keyBits(issuer))));
  if (!authority) return failed(6);
  const serial = Buffer.from(inside(certId, 3).content)
    .toString("hex")
    .replace(/^00(?=.)/, "");
  const responder = fault === "unauthorised" ? service.stranger : authority.responder;
  const isOld = fault === "out-of-date";
  const [from, until] = isOld ? [-3 * 1440, -2 * 1440] : [-1, 1440];
  const single = sequence(
    fault === "wrong-certificate" ? otherSerial(certId) : certId.raw,
    statusOf(serial, service),
    generalizedTime(new Date(at.getTime() + from * minute)),
    explicit(0, generalizedTime(new Date(at.getTime() + until * minute))),
  );
  const toBeSigned = sequence(
    explicit(2, octets(sha1(keyBits(responder)))),
    generalizedTime(new Date(at.getTime() + (isOld ? from * minute : 0))),
    sequence(single),
    ...nonceIn(asked, fault),
  );
  const value = Buffer.from(sign("sha256", toBeSigned, responder.privateKey));
  if (fault === "wrong-signature") value[value.length - 1] = (value.at(-1) ?? 0) ^ 1;
  const isIssuer = responder === authority.issuer;
  const basic = sequence(
    toBeSigned,
    signatureAlgorithmOf(responder),
    bits(value),
    ...(isIssuer ? [] : [explicit(0, sequence(responder.certificate))]),
  );
  return sequence(der(0x0a, Uint8Array.of(0)), explicit(0, sequence(oid("1.3.6.1.5.5.7.48.1.1"), octets(basic))));
};

/** An empty answer to anything that is no request. */
export const malformedOcspRequest = failed(1);
