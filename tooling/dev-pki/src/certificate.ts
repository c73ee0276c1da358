import {
  constants,
  createHash,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from "node:crypto";
import {
  bits,
  der,
  explicit,
  integer,
  nothing,
  octets,
  oid,
  printable,
  sequence,
  set,
  time,
  truth,
  utf8,
} from "./der.ts";

/** Who a certificate names: chủ thể chứng thư. */
export type Subject = {
  readonly commonName: string;
  readonly organisation?: string;
  readonly title?: string;
};

/** A key with its certificate. */
export type Identity = {
  readonly subject: Subject;
  readonly certificate: Uint8Array;
  readonly serial: Uint8Array;
  readonly privateKey: KeyObject;
};

export type KeyKind = "rsa-2048" | "rsa-3072" | "rsa-pss-2048" | "p-256" | "p-384" | "p-521" | "ed25519";

type Usage = "authority" | "signature" | "encryption" | "timestamping" | "ocsp-signing";

/** Where a certificate says that its revocation can be asked for (AIA, CRL distribution point). */
export type RevocationAddresses = { readonly ocsp: string; readonly revocationList: string };

export type CertificateOrder = {
  readonly subject: Subject;
  readonly usage: Usage;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** The one who signs it; itself where absent. */
  readonly issuer?: Identity;
  readonly key?: KeyKind;
  readonly addresses?: RevocationAddresses;
  /** Another certificate for the same key, as cross certificates are. */
  readonly keyOf?: Identity;
  /** How many authorities may stand below an authority. */
  readonly pathLength?: number;
  /** An authority that may only name subjects of this organisation (name constraints). */
  readonly onlyFor?: string;
  /** Carries a critical extension that nobody understands. */
  readonly isStrange?: boolean;
};

const name = (subject: Subject): Uint8Array => {
  const part = (type: string, value: Uint8Array): Uint8Array => set(sequence(oid(type), value));
  return sequence(
    part("2.5.4.6", printable("VN")),
    ...(subject.organisation ? [part("2.5.4.10", utf8(subject.organisation))] : []),
    ...(subject.title ? [part("2.5.4.12", utf8(subject.title))] : []),
    part("2.5.4.3", utf8(subject.commonName)),
  );
};

const keyPair = (kind: KeyKind): { publicKey: KeyObject; privateKey: KeyObject } => {
  switch (kind) {
    case "rsa-2048":
      return generateKeyPairSync("rsa", { modulusLength: 2048 });
    case "rsa-3072":
      return generateKeyPairSync("rsa", { modulusLength: 3072 });
    case "rsa-pss-2048":
      return generateKeyPairSync("rsa-pss", {
        modulusLength: 2048,
        hashAlgorithm: "sha256",
        mgf1HashAlgorithm: "sha256",
      });
    case "ed25519":
      return generateKeyPairSync("ed25519");
    default:
      return generateKeyPairSync("ec", { namedCurve: kind.toUpperCase() });
  }
};

const sha256 = sequence(oid("2.16.840.1.101.3.4.2.1"));

const pss = sequence(
  oid("1.2.840.113549.1.1.10"),
  sequence(explicit(0, sha256), explicit(1, sequence(oid("1.2.840.113549.1.1.8"), sha256)), explicit(2, integer(32))),
);

const algorithms: Readonly<Record<string, Uint8Array>> = {
  rsa: sequence(oid("1.2.840.113549.1.1.11"), nothing),
  "rsa-pss": pss,
  ec: sequence(oid("1.2.840.10045.4.3.2")),
  ed25519: sequence(oid("1.3.101.112")),
};

const types = new WeakMap<KeyObject, string>();

// Asking a key for its type takes time, and servers ask for every answer.
const typeOf = (key: KeyObject): string => {
  const type = types.get(key) ?? key.asymmetricKeyType ?? "";
  types.set(key, type);
  return type;
};

const algorithmOf = (key: KeyObject): Uint8Array => {
  const algorithm = algorithms[typeOf(key)];
  if (!algorithm) throw new RangeError(`no way to sign with a key of type ${typeOf(key)}`);
  return algorithm;
};

const signature = (key: KeyObject, content: Uint8Array): Uint8Array => {
  const type = typeOf(key);
  const padding = type === "rsa-pss" ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 } : {};
  return sign(type === "ed25519" ? null : "sha256", content, { key, ...padding });
};

/** Wraps what is to be signed (a certificate or a revocation list) with the issuer's signature. */
export const signedBy = (issuer: KeyObject, toBeSigned: Uint8Array): Uint8Array =>
  sequence(toBeSigned, algorithmOf(issuer), bits(signature(issuer, toBeSigned)));

export const signatureAlgorithmOf = (issuer: Identity): Uint8Array => algorithmOf(issuer.privateKey);

export const nameOf = (identity: Identity): Uint8Array => name(identity.subject);

const extension = (type: string, critical: boolean, value: Uint8Array): Uint8Array =>
  sequence(oid(type), ...(critical ? [truth] : []), octets(value));

// Bits from the left: digitalSignature 0, nonRepudiation 1, keyEncipherment 2, keyCertSign 5, cRLSign 6.
const keyUsage: Readonly<Record<Usage, Uint8Array>> = {
  authority: bits(Uint8Array.of(0b0000_0110), 1),
  signature: bits(Uint8Array.of(0b1100_0000), 6),
  encryption: bits(Uint8Array.of(0b0010_0000), 5),
  timestamping: bits(Uint8Array.of(0b1000_0000), 7),
  "ocsp-signing": bits(Uint8Array.of(0b1000_0000), 7),
};

const uri = (address: string): Uint8Array => der(0x86, Buffer.from(address, "latin1"));

const purposes = (usage: Usage): readonly Uint8Array[] => {
  // A timestamp authority's certificate serves nothing else (RFC 3161, 2.3).
  if (usage === "timestamping") return [extension("2.5.29.37", true, sequence(oid("1.3.6.1.5.5.7.3.8")))];
  if (usage !== "ocsp-signing") return [];
  return [
    extension("2.5.29.37", false, sequence(oid("1.3.6.1.5.5.7.3.9"))),
    // Nobody need ask whether the responder itself is revoked (RFC 6960, 4.2.2.2.1).
    extension("1.3.6.1.5.5.7.48.1.5", false, nothing),
  ];
};

const whereToAsk = ({ ocsp, revocationList }: RevocationAddresses): readonly Uint8Array[] => [
  extension("1.3.6.1.5.5.7.1.1", false, sequence(sequence(oid("1.3.6.1.5.5.7.48.1"), uri(ocsp)))),
  extension("2.5.29.31", false, sequence(sequence(explicit(0, explicit(0, uri(revocationList)))))),
];

const keyIdentifier = (publicKeyDer: Uint8Array): Uint8Array => createHash("sha1").update(publicKeyDer).digest();

export const publicDer = (key: KeyObject): Uint8Array => key.export({ type: "spki", format: "der" });

const basicConstraints = ({ usage, pathLength }: CertificateOrder): Uint8Array => {
  if (usage !== "authority") return sequence();
  return pathLength === undefined ? sequence(truth) : sequence(truth, integer(pathLength));
};

const limits = ({ onlyFor, isStrange }: CertificateOrder): readonly Uint8Array[] => {
  const organisation = (text: string): Uint8Array => set(sequence(oid("2.5.4.10"), utf8(text)));
  const base = sequence(set(sequence(oid("2.5.4.6"), printable("VN"))), organisation(onlyFor ?? ""));
  return [
    ...(onlyFor === undefined
      ? []
      : [extension("2.5.29.30", true, sequence(explicit(0, sequence(explicit(4, base)))))]),
    ...(isStrange ? [extension("1.3.6.1.4.1.99999.3", true, nothing)] : []),
  ];
};

/** Issues a certificate (X.509 v3) with a fresh key. */
export const issueCertificate = (order: CertificateOrder): Identity => {
  const { publicKey, privateKey } = order.keyOf
    ? { publicKey: publicKeyOf(order.keyOf), privateKey: order.keyOf.privateKey }
    : keyPair(order.key ?? "rsa-2048");
  const signingKey = order.issuer?.privateKey ?? privateKey;
  const issuerPublic = publicDer(order.issuer ? publicKeyOf(order.issuer) : publicKey);
  const serial = randomBytes(15);
  serial[0] = (serial[0] ?? 0) | 64;
  const toBeSigned = sequence(
    explicit(0, integer(2)),
    integer(serial),
    algorithmOf(signingKey),
    name(order.issuer?.subject ?? order.subject),
    sequence(time(order.notBefore), time(order.notAfter)),
    name(order.subject),
    publicDer(publicKey),
    explicit(
      3,
      sequence(
        extension("2.5.29.19", true, basicConstraints(order)),
        extension("2.5.29.15", true, keyUsage[order.usage]),
        ...purposes(order.usage),
        ...limits(order),
        extension("2.5.29.14", false, octets(keyIdentifier(publicDer(publicKey)))),
        extension("2.5.29.35", false, sequence(der(0x80, keyIdentifier(issuerPublic)))),
        ...(order.addresses ? whereToAsk(order.addresses) : []),
      ),
    ),
  );
  return { subject: order.subject, certificate: signedBy(signingKey, toBeSigned), serial, privateKey };
};

export const publicKeyOf = (identity: Identity): KeyObject => createPublicKey(identity.privateKey);
