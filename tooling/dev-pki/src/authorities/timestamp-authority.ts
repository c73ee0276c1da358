import { createHash, randomBytes, sign } from "node:crypto";
import { signatureAlgorithmOf, type Identity } from "../certificate.ts";
import { der, explicit, generalizedTime, integer, octets, oid, sequence, set } from "../der.ts";
import { type DerValue, inside, readDer } from "./read-der.ts";

/** How a timestamp authority may go wrong: lỗi của máy chủ dấu thời gian. */
export type TimestampFault =
  | "wrong-nonce"
  | "without-nonce"
  | "wrong-imprint"
  | "refused"
  | "not-a-token"
  | "wrong-signature"
  | "wrong-usage"
  | "expired"
  | "untrusted"
  | "large";

export type TimestampService = {
  readonly identity: Identity;
  readonly issuers: readonly Uint8Array[];
  readonly at: Date;
  readonly fault: TimestampFault | null;
};

const sha256 = sequence(oid("2.16.840.1.101.3.4.2.1"));
const tokenInfo = "1.2.840.113549.1.9.16.1.4";

const attribute = (type: string, value: Uint8Array): Uint8Array => sequence(oid(type), set(value));

const inOrder = (parts: readonly Uint8Array[]): Uint8Array[] =>
  parts.map((part) => Buffer.from(part)).toSorted((left, right) => Buffer.compare(left, right));

/** The token: CMS SignedData over a TSTInfo (RFC 3161, 2.4.2). */
const token = (
  info: Uint8Array,
  { identity, issuers, fault }: TimestampService,
  withCertificates: boolean,
): Uint8Array => {
  const { certificate, privateKey } = identity;
  const digest = (bytes: Uint8Array): Uint8Array => createHash("sha256").update(bytes).digest();
  const attributes = inOrder([
    attribute("1.2.840.113549.1.9.3", oid(tokenInfo)),
    attribute("1.2.840.113549.1.9.4", octets(digest(info))),
    attribute("1.2.840.113549.1.9.16.2.47", sequence(sequence(sequence(octets(digest(certificate)))))),
  ]);
  const value = Buffer.from(sign("sha256", set(...attributes), privateKey));
  if (fault === "wrong-signature") value[value.length - 1] = (value.at(-1) ?? 0) ^ 1;
  const toBeSigned = inside(readDer(certificate), 0);
  const signer = sequence(
    integer(1),
    sequence(inside(toBeSigned, 3).raw, inside(toBeSigned, 1).raw),
    sha256,
    explicit(0, ...attributes),
    signatureAlgorithmOf(identity),
    octets(value),
  );
  const signedData = sequence(
    integer(3),
    set(sha256),
    sequence(oid(tokenInfo), explicit(0, octets(info))),
    ...(withCertificates ? [explicit(0, ...inOrder([certificate, ...issuers]))] : []),
    set(signer),
  );
  return sequence(oid("1.2.840.113549.1.7.2"), explicit(0, signedData));
};

const otherImprint = (imprint: DerValue): Uint8Array => {
  const changed = Buffer.from(imprint.raw);
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  return changed;
};

const nonceFor = (nonce: DerValue | undefined, fault: TimestampFault | null): readonly Uint8Array[] => {
  if (!nonce || fault === "without-nonce") return [];
  return [fault === "wrong-nonce" ? integer(Uint8Array.of(1, 2, 3, 4)) : nonce.raw];
};

const withStatus = (status: number): Uint8Array => sequence(integer(status));

/** Answers a TimeStampReq with a TimeStampResp: dấu thời gian (RFC 3161). */
export const answerTimestampRequest = (request: Uint8Array, service: TimestampService): Uint8Array => {
  const { fault } = service;
  if (fault === "refused") return sequence(withStatus(2));
  if (fault === "not-a-token") return sequence(withStatus(0), sequence(oid("1.2.3")));
  const parts = readDer(request).children;
  const imprint = parts[1];
  if (!imprint) return sequence(withStatus(2));
  const info = sequence(
    integer(1),
    oid("1.3.6.1.4.1.99999.1"),
    fault === "wrong-imprint" ? otherImprint(imprint) : imprint.raw,
    integer(Buffer.concat([Uint8Array.of(64), randomBytes(7)])),
    generalizedTime(service.at),
    sequence(integer(1)),
    ...nonceFor(
      parts.slice(2).find(({ tag }) => tag === 0x02),
      fault,
    ),
    ...(fault === "large" ? [der(0xa1, sequence(oid("1.3.6.1.4.1.99999.2"), octets(new Uint8Array(20_000))))] : []),
  );
  const wantsCertificates = parts.some(({ tag, content }) => tag === 0x01 && content[0] === 255);
  return sequence(withStatus(0), token(info, service, wantsCertificates));
};
