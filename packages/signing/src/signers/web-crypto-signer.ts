import { signatureValue } from "../crypto/signature-value.ts";
import { algorithmFacts, isSignatureAlgorithm } from "../crypto/signing-algorithm.ts";
import type { KeyRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { SignatureAlgorithm, Signer } from "../signer.ts";

type Key = Parameters<typeof crypto.subtle.sign>[1];

const owned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes);

const curves: Readonly<Record<string, SignatureAlgorithm>> = {
  "P-256": "ecdsa-p256-sha256",
  "P-384": "ecdsa-p384-sha384",
  "P-521": "ecdsa-p521-sha512",
};

const schemes: Readonly<Record<string, string>> = { "RSASSA-PKCS1-v1_5": "rsa-pkcs1", "RSA-PSS": "rsa-pss" };

/** A CryptoKey of RSA is bound to its padding and hash, one of ECDSA to its curve. */
const algorithmOf = ({ algorithm }: Key): SignatureAlgorithm | null => {
  const { name, hash, namedCurve, modulusLength } = algorithm as {
    readonly name: string;
    readonly hash?: { readonly name: string };
    readonly namedCurve?: string;
    readonly modulusLength?: number;
  };
  if (name === "ECDSA") return curves[namedCurve ?? ""] ?? null;
  const rsa = `${schemes[name] ?? ""}-${hash?.name.replace("-", "").toLowerCase() ?? ""}`;
  return isSignatureAlgorithm(rsa) && (modulusLength ?? 0) >= 2048 ? rsa : null;
};

/** Khóa của trình duyệt (WebCrypto), also one that cannot be exported. Works in Node and in browsers. */
export const webCryptoSigner = (key: Key, certificateChain: readonly Uint8Array[]): Result<Signer, KeyRefusal> => {
  const algorithm = algorithmOf(key);
  if (!algorithm || key.type !== "private" || !key.usages.includes("sign")) return refuse({ code: "key.unsupported" });
  const { scheme } = algorithmFacts[algorithm];
  const use =
    scheme.scheme === "ecdsa"
      ? { name: "ECDSA", hash: scheme.hash }
      : scheme.scheme === "rsa-pss"
        ? { name: "RSA-PSS", saltLength: scheme.saltLength }
        : { name: "RSASSA-PKCS1-v1_5" };
  return accept({
    certificateChain,
    algorithm,
    sign: async ({ attributes }) =>
      signatureValue(new Uint8Array(await crypto.subtle.sign(use, key, owned(attributes))), algorithm),
  });
};
