import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from "node:crypto";
import forge from "node-forge";
import type { KeyRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { Signer } from "../signer.ts";
import { algorithmOfKey, signWithKey } from "./soft-key.ts";

type Bag = forge.pkcs12.Bag;

const derOf = (value: forge.asn1.Asn1): Buffer => Buffer.from(forge.asn1.toDer(value).getBytes(), "latin1");

// Forge reads the container only. It knows no EC key or certificate and then leaves the bare ASN.1 in the bag.
const keyOf = (bag: Bag): KeyObject | null => {
  if (bag.key)
    return createPrivateKey({ key: derOf(forge.pki.privateKeyToAsn1(bag.key)), format: "der", type: "pkcs1" });
  return bag.asn1 ? createPrivateKey({ key: derOf(bag.asn1), format: "der", type: "pkcs8" }) : null;
};

const certificateOf = (bag: Bag): Buffer | null => {
  if (bag.cert) return derOf(forge.pki.certificateToAsn1(bag.cert));
  return bag.asn1 ? derOf(bag.asn1) : null;
};

const bagsOf = (container: forge.pkcs12.Pkcs12Pfx, ...types: readonly (string | undefined)[]): readonly Bag[] =>
  types.flatMap((bagType) => (bagType ? (container.getBags({ bagType })[bagType] ?? []) : []));

/** The certificates in order: the key's own first, each followed by its issuer. */
const orderedChain = (certificates: readonly Buffer[], key: KeyObject): readonly Uint8Array[] => {
  const own = createPublicKey(key).export({ type: "spki", format: "der" });
  const parsed = certificates.map((raw) => new X509Certificate(raw));
  const chain: X509Certificate[] = [];
  let next = parsed.find((certificate) => certificate.publicKey.export({ type: "spki", format: "der" }).equals(own));
  while (next && !chain.includes(next)) {
    const subject: X509Certificate = next;
    chain.push(subject);
    next = parsed.find((candidate) => candidate !== subject && subject.checkIssued(candidate));
  }
  // A root in the file proves nothing: whoever verifies brings his own anchors.
  return chain
    .filter((certificate, at) => at === 0 || certificate.issuer !== certificate.subject)
    .map((certificate) => new Uint8Array(certificate.raw));
};

const readContainer = (bytes: Uint8Array): forge.asn1.Asn1 | null => {
  try {
    return forge.asn1.fromDer(Buffer.from(bytes).toString("latin1"));
  } catch {
    return null;
  }
};

/**
 * Opens the container. Its check sum takes the password as UTF-16, modern encryption takes it as UTF-8, and forge hands one and the
 * same string to both: for a password with diacritics the second try leaves the check sum out.
 */
const openContainer = (asn1: forge.asn1.Asn1, password: string): forge.pkcs12.Pkcs12Pfx => {
  try {
    return forge.pkcs12.pkcs12FromAsn1(asn1, false, password);
  } catch (error) {
    if (/^[\x20-\x7e]*$/.test(password) || !Array.isArray(asn1.value)) throw error;
    const withoutCheckSum = { ...asn1, value: asn1.value.slice(0, 2) };
    return forge.pkcs12.pkcs12FromAsn1(withoutCheckSum, false, forge.util.encodeUtf8(password));
  }
};

/** Khóa ký trong tệp PKCS#12 (.p12, .pfx): read once, then the key is a native one. */
export const pkcs12Signer = (bytes: Uint8Array, password: string): Result<Signer, KeyRefusal> => {
  const asn1 = readContainer(bytes);
  if (!asn1) return refuse({ code: "key.unreadable" });
  try {
    const container = openContainer(asn1, password);
    const { keyBag, pkcs8ShroudedKeyBag, certBag } = forge.pki.oids;
    const [key] = bagsOf(container, pkcs8ShroudedKeyBag, keyBag).flatMap((bag) => keyOf(bag) ?? []);
    if (!key) return refuse({ code: "key.unreadable" });
    const algorithm = algorithmOfKey(key);
    if (!algorithm) return refuse({ code: "key.unsupported" });
    const certificateChain = orderedChain(
      bagsOf(container, certBag).flatMap((bag) => certificateOf(bag) ?? []),
      key,
    );
    if (certificateChain.length === 0) return refuse({ code: "key.unreadable" });
    return accept({
      certificateChain,
      algorithm,
      sign: async ({ attributes }) => signWithKey(key, algorithm, attributes),
    });
  } catch (error) {
    const isPassword =
      error instanceof Error && /password|MAC could not be verified|cannot read encrypted/i.test(error.message);
    return refuse({ code: isPassword ? "key.wrong-password" : "key.unreadable" });
  }
};
