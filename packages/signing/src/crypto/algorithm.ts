import { type Der, tags } from "../asn1/der.ts";

export const hashNames = [
  "MD5",
  "RIPEMD-160",
  "SHA-1",
  "SHA-224",
  "SHA-256",
  "SHA-384",
  "SHA-512",
  "SHA3-224",
  "SHA3-256",
  "SHA3-384",
  "SHA3-512",
] as const;

export type HashName = (typeof hashNames)[number];

/** How a signature value was made: lược đồ ký. */
export type SignatureScheme =
  | { readonly scheme: "rsa-pkcs1" | "dsa"; readonly hash: HashName }
  /** The mask's hash is the scheme's own where it is not given. */
  | { readonly scheme: "rsa-pss"; readonly hash: HashName; readonly maskHash?: HashName; readonly saltLength: number }
  | { readonly scheme: "ecdsa"; readonly hash: HashName; readonly isPlain?: boolean }
  | { readonly scheme: "ed25519"; readonly hash: "SHA-512" };

const hashes: Readonly<Record<string, HashName>> = {
  "1.2.840.113549.2.5": "MD5",
  "1.3.36.3.2.1": "RIPEMD-160",
  "1.3.14.3.2.26": "SHA-1",
  "2.16.840.1.101.3.4.2.4": "SHA-224",
  "2.16.840.1.101.3.4.2.1": "SHA-256",
  "2.16.840.1.101.3.4.2.2": "SHA-384",
  "2.16.840.1.101.3.4.2.3": "SHA-512",
  "2.16.840.1.101.3.4.2.7": "SHA3-224",
  "2.16.840.1.101.3.4.2.8": "SHA3-256",
  "2.16.840.1.101.3.4.2.9": "SHA3-384",
  "2.16.840.1.101.3.4.2.10": "SHA3-512",
};

/** The object identifier of a hash. */
export const oidOfHash = (hash: HashName): string =>
  Object.entries(hashes).find(([, name]) => name === hash)?.[0] ?? "";

type Numbered = readonly (readonly [oid: string, hash: HashName])[];

const family = <S>(make: (hash: HashName) => S, members: Numbered): readonly (readonly [string, S])[] =>
  members.map(([oid, hash]) => [oid, make(hash)] as const);

const under = (prefix: string, ...members: Numbered): Numbered =>
  members.map(([last, hash]) => [`${prefix}.${last}`, hash] as const);

const withHash: ReadonlyMap<string, SignatureScheme> = new Map<string, SignatureScheme>([
  ...family(
    (hash): SignatureScheme => ({ scheme: "rsa-pkcs1", hash }),
    [
      ...under(
        "1.2.840.113549.1.1",
        ["4", "MD5"],
        ["5", "SHA-1"],
        ["11", "SHA-256"],
        ["12", "SHA-384"],
        ["13", "SHA-512"],
        ["14", "SHA-224"],
      ),
      ...under("2.16.840.1.101.3.4.3", ["13", "SHA3-224"], ["14", "SHA3-256"], ["15", "SHA3-384"], ["16", "SHA3-512"]),
      ["1.3.14.3.2.29", "SHA-1"],
      ["1.3.36.3.3.1.2", "RIPEMD-160"],
    ],
  ),
  ...family(
    (hash): SignatureScheme => ({ scheme: "ecdsa", hash }),
    [
      ["1.2.840.10045.4.1", "SHA-1"],
      ...under("1.2.840.10045.4.3", ["1", "SHA-224"], ["2", "SHA-256"], ["3", "SHA-384"], ["4", "SHA-512"]),
      ...under("2.16.840.1.101.3.4.3", ["9", "SHA3-224"], ["10", "SHA3-256"], ["11", "SHA3-384"], ["12", "SHA3-512"]),
    ],
  ),
  // BSI TR-03111: r and s side by side instead of a SEQUENCE.
  ...family(
    (hash): SignatureScheme => ({ scheme: "ecdsa", hash, isPlain: true }),
    under(
      "0.4.0.127.0.7.1.1.4.1",
      ["1", "SHA-1"],
      ["2", "SHA-224"],
      ["3", "SHA-256"],
      ["4", "SHA-384"],
      ["5", "SHA-512"],
      ["6", "RIPEMD-160"],
    ),
  ),
  ...family(
    (hash): SignatureScheme => ({ scheme: "dsa", hash }),
    [
      ["1.2.840.10040.4.3", "SHA-1"],
      ...under("2.16.840.1.101.3.4.3", ["1", "SHA-224"], ["2", "SHA-256"], ["3", "SHA-384"], ["4", "SHA-512"]),
    ],
  ),
  ["1.3.101.112", { scheme: "ed25519", hash: "SHA-512" }],
]);

/** Identifiers of the key alone, which CMS may write where the scheme belongs; the hash then stands elsewhere. */
const ofKey: Readonly<Record<string, "rsa-pkcs1" | "ecdsa" | "dsa">> = {
  "1.2.840.113549.1.1.1": "rsa-pkcs1",
  "1.2.840.10045.2.1": "ecdsa",
  "1.2.840.10040.4.1": "dsa",
};

/** Whether an AlgorithmIdentifier has no parameters, or NULL. */
export const hasNoParameters = (identifier: Der): boolean => {
  const [, parameters, ...rest] = identifier.children;
  return (
    rest.length === 0 &&
    (parameters === undefined || (parameters.tag === tags.nothing && parameters.content.length === 0))
  );
};

/** The hash that an AlgorithmIdentifier names, or null; old software names the whole scheme in its place. */
export const hashOf = (identifier: Der): HashName | null => {
  const { oid } = identifier.expect(tags.sequence).child(0);
  return hashes[oid] ?? withHash.get(oid)?.hash ?? null;
};

// RSASSA-PSS-params, RFC 4055: what is absent means SHA-1, MGF1 with SHA-1, 20 bytes of salt.
const pssScheme = (identifier: Der): SignatureScheme | null => {
  const parameters = identifier.child(1).expect(tags.sequence);
  const hashId = parameters.tagged(0xa0)?.child(0);
  const maskId = parameters.tagged(0xa1)?.child(0);
  const hash = hashId ? hashOf(hashId) : "SHA-1";
  const maskHash = maskId ? (maskId.child(0).oid === "1.2.840.113549.1.1.8" ? hashOf(maskId.child(1)) : null) : "SHA-1";
  const saltLength = parameters.tagged(0xa2)?.child(0).count ?? 20;
  const trailer = parameters.tagged(0xa3)?.child(0).count ?? 1;
  if (!hash || !maskHash || trailer !== 1) return null;
  return { scheme: "rsa-pss", hash, saltLength, ...(maskHash === hash ? {} : { maskHash }) };
};

/** The scheme that a signatureAlgorithm names; an identifier of the key alone takes the hash from elsewhere. */
export const schemeOf = (identifier: Der, digest: HashName | null): SignatureScheme | null => {
  const { oid } = identifier.expect(tags.sequence).child(0);
  if (oid === "1.2.840.113549.1.1.10") return pssScheme(identifier);
  const scheme = ofKey[oid];
  if (scheme === "ecdsa") return digest && { scheme, hash: digest };
  if (scheme) return digest && { scheme, hash: digest };
  return withHash.get(oid) ?? null;
};

/** Whether the parameters beside a scheme's identifier say nothing more. */
export const isPlainIdentifier = (identifier: Der): boolean =>
  identifier.child(0).oid === "1.2.840.113549.1.1.10" || hasNoParameters(identifier);

/** "rsa-pkcs1-sha256", for people and reports. */
export const schemeName = ({ scheme, hash }: SignatureScheme): string =>
  scheme === "ed25519" ? scheme : `${scheme}-${hash.replace("-", "").toLowerCase()}`;
