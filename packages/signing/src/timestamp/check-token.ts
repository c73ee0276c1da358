import { Der, tags } from "../asn1/der.ts";
import { sameBytes } from "../asn1/write-der.ts";
import { isBoundTo, signerCertificate, singleValue } from "../cms/signer-certificate.ts";
import { readName, sameName } from "../x509/name.ts";
import { readTimestampInfo, type TimestampInfo } from "../cms/timestamp-token.ts";
import { oids, readSignedData, type SignedData, type SignerInfo } from "../cms/signed-data.ts";
import { type HashName, hashOf, schemeOf } from "../crypto/algorithm.ts";
import { checkSignature } from "../crypto/check-signature.ts";
import { digestOf } from "../crypto/digest/digest.ts";
import { isWeakHash, isWeakScheme } from "../crypto/weak-scheme.ts";
import { type Certificate, readableCertificates } from "../x509/certificate.ts";

/** Why a timestamp token proves nothing: lý do dấu thời gian không có giá trị. */
export type TokenFault =
  | "unreadable"
  | "wrong-imprint"
  | "wrong-signature"
  | "wrong-certificate"
  | "weak-algorithm"
  | "unsupported-algorithm";

/** A token whose imprint and signature are right; whether its authority is trusted is another question. */
export type IntactToken = {
  readonly info: TimestampInfo;
  readonly authority: Certificate;
  readonly others: readonly Certificate[];
};

/** The digest of what was stamped, by any hash. */
export type ImprintOf = (hash: HashName) => Promise<Uint8Array>;

const timeStamping = "1.3.6.1.5.5.7.3.8";

/** Whether a certificate is one of a timestamp authority. */
export const mayStampTime = ({ extendedKeyUsage, keyUsage }: Certificate): boolean =>
  extendedKeyUsage?.includes(timeStamping) === true &&
  (keyUsage === null || keyUsage.has("digitalSignature") || keyUsage.has("nonRepudiation"));

/** Whether it serves this purpose alone, and says so critically (RFC 3161, 2.3): asked of authorities whose timestamps we take. */
export const stampsTimeOnly = (certificate: Certificate): boolean =>
  mayStampTime(certificate) && certificate.extendedKeyUsage?.length === 1 && certificate.isExtendedKeyUsageCritical;

type Token = { readonly signedData: SignedData; readonly signer: SignerInfo; readonly content: Uint8Array };

const readToken = (bytes: Uint8Array): Token | null => {
  const signedData = readSignedData(bytes);
  const [signer, ...more] = signedData.signers;
  const { content, contentType, length } = signedData;
  if (!signer || more.length > 0 || !content || contentType !== oids.timestamp || length !== bytes.length) return null;
  return { signedData, signer, content };
};

const checkSigned = async ({ signer, content }: Token, authority: Certificate): Promise<TokenFault | null> => {
  const hash = hashOf(signer.digestAlgorithm);
  const scheme = hash && schemeOf(signer.signatureAlgorithm, hash);
  if (!hash || !scheme) return "unsupported-algorithm";
  if (isWeakHash(hash) || isWeakScheme(scheme)) return "weak-algorithm";
  const { signedAttributes, signature } = signer;
  const digest = singleValue(signer, oids.messageDigest)?.expect(tags.octetString).content;
  if (!signedAttributes || !digest || singleValue(signer, oids.contentType)?.oid !== oids.timestamp)
    return "unreadable";
  if (!sameBytes(await digestOf(hash, [content]), digest)) return "wrong-signature";
  const [message] = signedAttributes;
  const isRight = await checkSignature({ spki: authority.publicKey, scheme, message, signature });
  if (isRight === null) return "unsupported-algorithm";
  if (!isRight) return "wrong-signature";
  return (await isBoundTo(signer, authority)) === true ? null : "wrong-certificate";
};

/** Checks a timestamp token over some content: its imprint, its signature and whose it is (RFC 3161). */
export const checkToken = async (
  bytes: Uint8Array,
  imprintOf: ImprintOf,
  known: readonly Certificate[] = [],
): Promise<IntactToken | TokenFault> => {
  try {
    const token = readToken(bytes);
    if (!token) return "unreadable";
    const info = readTimestampInfo(token.content);
    if (!info.hash) return "unsupported-algorithm";
    if (!sameBytes(await imprintOf(info.hash), info.imprint)) return "wrong-imprint";
    if (isWeakHash(info.hash)) return "weak-algorithm";
    const certificates = [...readableCertificates(token.signedData.certificates), ...known];
    const authority = signerCertificate(token.signer, certificates);
    const named = token.signer.issuer && readName(Der.whole(token.signer.issuer));
    if (!authority || (named && !sameName(named, authority.issuer))) return "wrong-certificate";
    const fault = await checkSigned(token, authority);
    if (fault) return fault;
    return { info, authority, others: certificates.filter((other) => other !== authority) };
  } catch {
    return "unreadable";
  }
};
