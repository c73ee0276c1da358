import { derOfBer } from "../asn1/ber.ts";
import { DerError, tags } from "../asn1/der.ts";
import { concatBytes, sameBytes } from "../asn1/write-der.ts";
import { oids, readSignedData, type SignedData, type SignerInfo } from "../cms/signed-data.ts";
import { isBoundTo, signerCertificate, singleValue } from "../cms/signer-certificate.ts";
import { readTimestampInfo } from "../cms/timestamp-token.ts";
import { type HashName, hashOf, schemeName, schemeOf, type SignatureScheme } from "../crypto/algorithm.ts";
import { checkSignature } from "../crypto/check-signature.ts";
import { digestOf } from "../crypto/digest/digest.ts";
import type { PrefixDigests } from "../crypto/digest/prefix-digests.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { type Certificate, readableCertificates } from "../x509/certificate.ts";
import { checkBareValue } from "./check-bare-value.ts";
import { type CheckedValue, nothingChecked, weaknessOf } from "./checked-value.ts";
import { type Finding, finding } from "./finding.ts";
import type { WrittenSignature } from "./read-signature.ts";

type Reading = {
  readonly written: WrittenSignature;
  readonly signedData: SignedData;
  readonly signer: SignerInfo;
  /** The bytes of the file that are signed, and their digests. */
  readonly parts: readonly Uint8Array[];
  readonly digest: (hash: HashName) => Promise<Uint8Array>;
};

const isBaselineFormat = (written: WrittenSignature): boolean => written.subFilter === "ETSI.CAdES.detached";

/** What the CMS signs: the bytes of the file, a timestamp's statement, or in an old format the SHA-1 digest of the bytes. */
const signedContent = ({ written, signedData, parts }: Reading): readonly Uint8Array[] => {
  const isInside = written.kind === "timestamp" || written.subFilter === "adbe.pkcs7.sha1";
  return isInside && signedData.content ? [signedData.content] : parts;
};

const checkDigest = async (reading: Reading, hash: HashName, findings: Finding[]): Promise<boolean | null> => {
  const { written, signer, signedData, parts } = reading;
  let isSame: boolean | null = null;
  if (written.subFilter === "adbe.pkcs7.sha1" && signedData.content)
    isSame = sameBytes(await reading.digest("SHA-1"), signedData.content);
  if (signer.signedAttributes) {
    if (singleValue(signer, oids.contentType)?.oid !== signedData.contentType)
      findings.push(finding("cms.attribute-missing", { attribute: "content-type" }));
    const digest = singleValue(signer, oids.messageDigest);
    if (!digest) {
      findings.push(finding("cms.attribute-missing", { attribute: "message-digest" }));
      return null;
    }
    const content = signedContent(reading);
    const found = content === parts ? await reading.digest(hash) : await digestOf(hash, content);
    const isRight = sameBytes(found, digest.expect(tags.octetString).content);
    isSame = isRight && isSame !== false;
    // Old CMS signs the content itself: then the signature value tells.
  } else if (!written.subFilter?.startsWith("adbe."))
    findings.push(finding("cms.attribute-missing", { attribute: "message-digest" }));
  if (isSame === false) findings.push(finding("digest.mismatch"));
  return isSame;
};

/** The schemes to try: as the CMS says; where it contradicts itself, by the hash of its digest; ECDSA values also side by side. */
const schemesOf = (scheme: SignatureScheme, hash: HashName): readonly SignatureScheme[] => {
  if (scheme.scheme === "ed25519" || scheme.scheme === "rsa-pss") return [scheme];
  const other: readonly SignatureScheme[] = scheme.hash === hash ? [] : [{ ...scheme, hash }];
  return scheme.scheme === "ecdsa" ? [scheme, ...other, { ...scheme, isPlain: true }] : [scheme, ...other];
};

const checkSignatureValue = async (
  reading: Reading,
  scheme: SignatureScheme,
  { hash, certificate }: { readonly hash: HashName; readonly certificate: Certificate },
): Promise<{ readonly isRight: boolean | null; readonly isAsNamed: boolean }> => {
  const { signer } = reading;
  const messages = signer.signedAttributes ?? [concatBytes(signedContent(reading))];
  let answer: boolean | null = null;
  for (const [index, candidate] of schemesOf(scheme, hash).entries())
    for (const message of messages) {
      answer = await checkSignature({
        spki: certificate.publicKey,
        scheme: candidate,
        message,
        signature: signer.signature,
      });
      if (answer !== false) return { isRight: answer, isAsNamed: index === 0 };
    }
  return { isRight: answer, isAsNamed: true };
};

const bindingFindings = async ({ written, signer }: Reading, certificate: Certificate): Promise<readonly Finding[]> => {
  const isBound = await isBoundTo(signer, certificate);
  if (isBound === false) return [finding("certificate.not-bound")];
  const isNeeded = written.kind === "timestamp" || !written.subFilter?.startsWith("adbe.");
  return isBound === null && isNeeded ? [finding("certificate.binding-missing")] : [];
};

const checkSigner = async (reading: Reading): Promise<CheckedValue> => {
  const { written, signedData, signer } = reading;
  const findings: Finding[] = [];
  const certificates = readableCertificates(signedData.certificates);
  const certificate = signerCertificate(signer, certificates);
  const found: CheckedValue = {
    ...nothingChecked,
    certificate,
    otherCertificates: certificates.filter((other) => other !== certificate),
    cms: { signedData, signer },
    findings,
  };
  const hash = hashOf(signer.digestAlgorithm);
  if (!signedData.digestAlgorithms.some((algorithm) => hashOf(algorithm) === hash))
    findings.push(finding("cms.algorithm-mismatch"));
  if (!hash) return { ...found, findings: [...findings, finding("algorithm.unsupported")] };
  const digestOk = await checkDigest(reading, hash, findings);
  if (!certificate) return { ...found, digestOk, findings: [...findings, finding("certificate.not-found")] };

  if (signer.issuer && !sameBytes(signer.issuer, certificate.issuer.raw))
    findings.push(finding("cms.irregular", { what: "issuer" }));
  const scheme = schemeOf(signer.signatureAlgorithm, hash);
  if (scheme && scheme.hash !== hash && scheme.scheme !== "ed25519") findings.push(finding("cms.algorithm-mismatch"));
  const value = scheme && (await checkSignatureValue(reading, scheme, { hash, certificate }));
  const signatureOk = value?.isRight ?? null;
  if (signatureOk === null) findings.push(finding("algorithm.unsupported"));
  if (signatureOk === false) findings.push(finding("signature-value.wrong"));
  if (signatureOk === true && value?.isAsNamed === false) findings.push(finding("cms.irregular", { what: "encoding" }));
  const weakness = scheme && weaknessOf(scheme, certificate);
  if (weakness) findings.push(finding("algorithm.too-weak", { algorithm: weakness }));
  findings.push(...(await bindingFindings(reading, certificate)));
  if (isBaselineFormat(written) && signer.attributes.has(oids.signingTime))
    findings.push(finding("cms.signing-time-present"));
  return {
    ...found,
    digestOk: signer.signedAttributes ? digestOk : digestOk === false ? false : signatureOk,
    signatureOk,
    algorithm: scheme && schemeName(scheme),
  };
};

const checkImprint = async (
  token: Uint8Array,
  digest: Reading["digest"],
  checked: CheckedValue,
): Promise<CheckedValue> => {
  const { hash, imprint, at } = readTimestampInfo(token);
  const isSame = hash !== null && sameBytes(await digest(hash), imprint);
  const findings = isSame ? checked.findings : [...checked.findings, finding("timestamp.wrong-imprint")];
  return { ...checked, digestOk: isSame && checked.digestOk, timestamp: at, findings };
};

// PDF wants DER; some software writes BER, which could be rewritten unnoticed.
const readLeniently = (
  contents: Uint8Array,
): { readonly signedData: SignedData; readonly length: number; readonly isDer: boolean } => {
  try {
    const signedData = readSignedData(contents);
    return { signedData, length: signedData.length, isDer: true };
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
    const { der, length } = derOfBer(contents);
    return { signedData: readSignedData(der), length, isDer: false };
  }
};

const formFindings = (written: WrittenSignature, signedData: SignedData, isDer: boolean): readonly Finding[] => {
  const findings: Finding[] = [];
  const { faults, content, contentType } = signedData;
  const isToken = written.kind === "timestamp";
  if (!isDer) findings.push(finding("cms.not-der"));
  if (faults.includes("attribute-twice")) findings.push(finding("cms.attribute-twice"));
  // RFC 5652; older formats are often careless here.
  if (isBaselineFormat(written)) {
    if (!isDer) findings.push(finding("cms.irregular", { what: "BER" }));
    for (const what of faults) if (what !== "attribute-twice") findings.push(finding("cms.irregular", { what }));
  } else if (faults.includes("parameters")) findings.push(finding("cms.irregular", { what: "parameters" }));
  const wantsContent = isToken || written.subFilter === "adbe.pkcs7.sha1";
  if (wantsContent && content === null) findings.push(finding("cms.content-missing"));
  else if ((content !== null) !== wantsContent || contentType !== (isToken ? oids.timestamp : oids.data))
    findings.push(finding("cms.content-inside"));
  return findings;
};

const checkCms = async (
  written: WrittenSignature,
  contents: Uint8Array,
  covered: Pick<Reading, "parts" | "digest">,
): Promise<CheckedValue> => {
  const { signedData, length, isDer } = readLeniently(contents);
  const formal = [...formFindings(written, signedData, isDer)];
  if (contents.subarray(length).some((byte) => byte !== 0)) formal.push(finding("contents.padding-not-zero"));
  const [signer, ...more] = signedData.signers;
  if (!signer || more.length > 0) formal.push(finding("cms.not-one-signer", { signers: signedData.signers.length }));
  if (!signer) return { ...nothingChecked, findings: formal };
  const checked = await checkSigner({ written, signedData, signer, ...covered });
  const isToken = written.kind === "timestamp" && signedData.content !== null;
  const whole =
    isToken && signedData.content ? await checkImprint(signedData.content, covered.digest, checked) : checked;
  return { ...whole, findings: [...formal, ...whole.findings] };
};

/** Checks the value of a signature over the bytes it covers. */
export const checkValue = async (
  file: PdfFile,
  written: WrittenSignature,
  digests: PrefixDigests,
): Promise<CheckedValue> => {
  const { contents, signedParts, dict } = written;
  if (!contents || !signedParts || dict === null) return nothingChecked;
  const parts = signedParts.map(([from, to]) => file.bytes.subarray(from, to));
  try {
    if (written.subFilter === "adbe.x509.rsa_sha1") return await checkBareValue(file, dict, { contents, parts });
    const beginsAtStart = signedParts[0]?.[0] === 0;
    const digest = (hash: HashName): Promise<Uint8Array> =>
      beginsAtStart ? digests.digestOf(hash, parts) : digestOf(hash, parts);
    return await checkCms(written, contents, { parts, digest });
  } catch {
    // Whatever the platform's cryptography or the DER reader cannot take is not a signature.
    return { ...nothingChecked, findings: [finding("cms.unreadable")] };
  }
};
