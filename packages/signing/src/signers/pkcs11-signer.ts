import { X509Certificate } from "node:crypto";
import { signatureValue } from "../crypto/signature-value.ts";
import type { KeyRefusal, TokenRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { SignatureAlgorithm, Signer } from "../signer.ts";
import { certificateFacts, orderedChain } from "./certificates-of-key.ts";
import type { TokenContent, TokenKey } from "./pkcs11/messages.ts";
import { wayToSign } from "./pkcs11/mechanisms.ts";
import { TokenProcess } from "./pkcs11/token-process.ts";
import { algorithmForKey } from "./soft-key.ts";

/** Which key on which token, and how to get at it. */
export type Pkcs11Request = {
  /** Path of the driver's library (.so, .dll, .dylib). */
  readonly driver: string;
  /** Null where the PIN is typed on the reader itself. */
  readonly pin: string | null;
  readonly tokenLabel?: string;
  readonly tokenSerial?: string;
  readonly keyLabel?: string;
  /** CKA_ID in hexadecimal. */
  readonly keyId?: string;
  readonly algorithm?: SignatureAlgorithm;
  /** DER certificates to complete the chain where the token holds only the signer's own, or none. */
  readonly certificates?: readonly Uint8Array[];
  /** Signatures at the same time. */
  readonly sessions?: number;
  readonly openSeconds?: number;
  readonly signSeconds?: number;
  /** Log in even where the token says that one more wrong PIN locks it. */
  readonly allowLastTry?: boolean;
  /** Another module in the place of pkcs11js, with the same functions. */
  readonly binding?: string;
};

/** A signer whose token stays open until it is closed. */
export type TokenSigner = Signer & { readonly close: () => void };

type Candidate = { readonly key: TokenKey; readonly own: X509Certificate; readonly names: readonly string[] };

const readable = (bytes: Uint8Array): X509Certificate[] => {
  try {
    return [new X509Certificate(bytes)];
  } catch {
    return [];
  }
};

const candidatesOf = ({ keys, certificates }: TokenContent, given: readonly X509Certificate[]): readonly Candidate[] =>
  keys.flatMap((key) => {
    const onToken = certificates.filter(({ id }) => id === key.id).flatMap(({ bytes }) => readable(bytes));
    const own = onToken.find((certificate) => certificateFacts(certificate)) ?? given[0];
    const facts = own && certificateFacts(own);
    return own && facts ? [{ key, own, names: [key.label, facts.subject].filter((name) => name !== "") }] : [];
  });

const chooseCandidate = (
  candidates: readonly Candidate[],
  { keyLabel, keyId }: Pkcs11Request,
): Result<Candidate, KeyRefusal> => {
  const names = candidates.map((candidate) => candidate.names[0] ?? candidate.key.id);
  const fitting = candidates.filter(
    ({ key }) =>
      (keyLabel === undefined || key.label === keyLabel.normalize("NFC")) &&
      (keyId === undefined || key.id === keyId.toLowerCase()),
  );
  if (fitting.length === 0)
    return refuse({ code: "key.not-found", wanted: keyLabel ?? keyId ?? "", candidates: names });
  const signing = fitting.filter(({ key, own }) => key.maySign && certificateFacts(own)?.maySign);
  const [only, ...more] = fitting.length > 1 && signing.length > 0 ? signing : fitting;
  return only && more.length === 0 ? accept(only) : refuse({ code: "key.ambiguous", candidates: names });
};

/** Khóa trong thiết bị ký (PKCS#11: token, HSM). The driver runs in a process of its own; a wrong PIN is never tried twice. */
export const openPkcs11Signer = async (
  request: Pkcs11Request,
): Promise<Result<TokenSigner, KeyRefusal | TokenRefusal>> => {
  const { driver, pin, tokenLabel, tokenSerial, binding, allowLastTry = false, sessions = 4 } = request;
  const { openSeconds = 30, signSeconds = 60 } = request;
  const token = new TokenProcess(
    { driver, pin, tokenLabel, tokenSerial, binding, allowLastTry, sessions },
    { openSeconds, signSeconds },
  );
  const opened = await token.open();
  if (!opened.ok) return opened;
  const given = (request.certificates ?? []).flatMap(readable);
  const chosen = chooseCandidate(candidatesOf(opened.value, given), request);
  const algorithm = chosen.ok ? algorithmForKey(chosen.value.own.publicKey, request.algorithm) : null;
  const way = algorithm && wayToSign(algorithm, opened.value.mechanisms);
  if (!chosen.ok || !way) {
    token.close();
    return chosen.ok ? refuse({ code: "key.unsupported" }) : chosen;
  }
  const { key, own } = chosen.value;
  const others = [...opened.value.certificates.flatMap(({ bytes }) => readable(bytes)), ...given];
  return accept({
    certificateChain: orderedChain(own, others),
    algorithm,
    sign: async (toBeSigned) => {
      const value = await token.sign(key, way.mechanism, way.input(toBeSigned));
      return value.ok ? signatureValue(value.value, algorithm) : value;
    },
    close: () => token.close(),
  });
};
