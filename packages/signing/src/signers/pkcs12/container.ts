import { derOfBer } from "../../asn1/ber.ts";
import { Der, DerError, tags } from "../../asn1/der.ts";

const oids = {
  data: "1.2.840.113549.1.7.1",
  encryptedData: "1.2.840.113549.1.7.6",
  keyBag: "1.2.840.113549.1.12.10.1.1",
  shroudedKeyBag: "1.2.840.113549.1.12.10.1.2",
  certificateBag: "1.2.840.113549.1.12.10.1.3",
  nestedBag: "1.2.840.113549.1.12.10.1.6",
  x509: "1.2.840.113549.1.9.22.1",
  friendlyName: "1.2.840.113549.1.9.20",
} as const;

/** The container is built in a way that is not supported: public keys instead of passwords. */
export class UnsupportedContainer extends Error {}

/** Something under a password: how, and the encrypted bytes. */
export type Encrypted = { readonly algorithm: Der; readonly bytes: Uint8Array };

export type Decrypt = (encrypted: Encrypted) => Uint8Array;

/** What a container (RFC 7292) holds on the outside. */
export type Container = {
  /** The content that the check sum covers. */
  readonly content: Uint8Array;
  readonly checkSum: {
    readonly algorithm: Der;
    readonly value: Uint8Array;
    readonly salt: Uint8Array;
    readonly iterations: number;
  } | null;
};

/** A key or certificate with the name that people gave it. */
export type Item = {
  readonly kind: "key" | "certificate";
  readonly bytes: Uint8Array;
  readonly friendlyName: string | null;
};

const maximumDepth = 4;

// Windows, Java and browsers write indefinite lengths and strings in pieces.
const parsed = (bytes: Uint8Array): Der => Der.whole(derOfBer(bytes).der);

/** Content of an OCTET STRING, also where an implicit tag hides that it came in pieces. */
const octetsOf = (value: Der): Uint8Array =>
  (value.tag & 32) === 0
    ? value.content
    : Uint8Array.from(value.children.flatMap((piece) => [...piece.expect(tags.octetString).content]));

const dataOf = (contentInfo: Der): Uint8Array => {
  if (contentInfo.child(0).oid !== oids.data) throw new UnsupportedContainer("integrity by public key");
  return octetsOf(contentInfo.child(1).expect(0xa0).child(0));
};

/** Reads the outside of the file; throws DerError where it is none. */
export const readContainer = (bytes: Uint8Array): Container => {
  const [version, contentInfo, mac] = parsed(bytes).expect(tags.sequence).children;
  if (version?.count !== 3 || !contentInfo) throw new DerError("not a PKCS#12 file");
  const content = dataOf(contentInfo);
  if (!mac) return { content, checkSum: null };
  const digest = mac.child(0);
  return {
    content,
    checkSum: {
      algorithm: digest.child(0),
      value: digest.child(1).expect(tags.octetString).content,
      salt: mac.child(1).expect(tags.octetString).content,
      iterations: mac.children[2]?.count ?? 1,
    },
  };
};

const nameOf = (attributes: Der | undefined): string | null => {
  const found = attributes?.children.find((attribute) => attribute.child(0).oid === oids.friendlyName);
  const value = found?.child(1).children[0];
  return value ? new TextDecoder("utf-16be").decode(value.content).normalize("NFC") : null;
};

const itemsOfBag = (bag: Der, decrypt: Decrypt, depth: number): readonly Item[] => {
  const value = bag.child(1).expect(0xa0).child(0);
  const friendlyName = nameOf(bag.children[2]);
  switch (bag.child(0).oid) {
    case oids.keyBag:
      return [{ kind: "key", bytes: value.raw, friendlyName }];
    case oids.shroudedKeyBag: {
      const bytes = decrypt({ algorithm: value.child(0), bytes: octetsOf(value.child(1)) });
      return [{ kind: "key", bytes: Der.first(bytes).raw, friendlyName }];
    }
    case oids.certificateBag:
      return value.child(0).oid === oids.x509
        ? [{ kind: "certificate", bytes: octetsOf(value.child(1).expect(0xa0).child(0)), friendlyName }]
        : [];
    case oids.nestedBag:
      return itemsOfSafe(value, decrypt, depth + 1);
    default:
      return [];
  }
};

const itemsOfSafe = (safe: Der, decrypt: Decrypt, depth: number): readonly Item[] => {
  if (depth > maximumDepth) throw new DerError("safes within safes");
  return safe.expect(tags.sequence).children.flatMap((bag) => itemsOfBag(bag, decrypt, depth));
};

const safeOf = (contentInfo: Der, decrypt: Decrypt): Der => {
  const { oid } = contentInfo.child(0);
  if (oid === oids.data) return parsed(dataOf(contentInfo));
  if (oid !== oids.encryptedData) throw new UnsupportedContainer("encrypted for a public key");
  const info = contentInfo.child(1).expect(0xa0).child(0).child(1);
  const encrypted = info.children[2];
  if (!encrypted) throw new DerError("encrypted content missing");
  return parsed(decrypt({ algorithm: info.child(1), bytes: octetsOf(encrypted) }));
};

/** Every key and certificate inside; throws what `decrypt` throws. */
export const itemsOf = (container: Container, decrypt: Decrypt): readonly Item[] =>
  parsed(container.content)
    .expect(tags.sequence)
    .children.flatMap((contentInfo) => itemsOfSafe(safeOf(contentInfo, decrypt), decrypt, 0));
