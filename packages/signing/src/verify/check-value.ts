import { derOfBer } from "../asn1/ber.ts";
import { Der, DerError, tags } from "../asn1/der.ts";
import { derTime } from "../asn1/der-time.ts";
import { concatBytes, sameBytes } from "../asn1/write-der.ts";
import { oids, readSignedData, type SignedData, type SignerInfo } from "../cms/signed-data.ts";
import { hashOf, schemeName, schemeOf, type HashName, type SignatureScheme } from "../crypto/algorithm.ts";
import { checkSignature, digestOf, publicKeyKind } from "../crypto/check-signature.ts";
import { type Certificate, readCertificate } from "../x509/certificate.ts";
import { type Finding, finding } from "./finding.ts";
import type { WrittenSignature } from "./read-signature.ts";

/** What the signature value itself says: who, over what, with what outcome. */
export type CheckedValue = {
  readonly digestOk: boolean | null;
  readonly signatureOk: boolean | null;
  readonly algorithm: string | null;
  readonly certificate: Certificate | null;
  readonly otherCertificates: readonly Certificate[];
  /** The moment a timestamp states. */
  readonly timestamp: number | null;
  readonly findings: readonly Finding[];
};

const nothing: CheckedValue = {
  digestOk: null,
  signatureOk: null,
  algorithm: null,
  certificate: null,
  otherCertificates: [],
  timestamp: null,
  findings: [],
};

const readCertificates = (raw: readonly Uint8Array[]): readonly Certificate[] =>
  raw.flatMap((bytes) => {
    try {
      return [readCertificate(bytes)];
    } catch {
      return [];
    }
  });

const isOf = (signer: SignerInfo, certificate: Certificate): boolean => {
  const { issuer, serial, keyIdentifier } = signer;
  if (keyIdentifier)
    return certificate.subjectKeyIdentifier !== null && sameBytes(certificate.subjectKeyIdentifier, keyIdentifier);
  const own = Der.whole(certificate.toBeSigned).children.find((child) => child.tag === tags.integer);
  return (
    issuer !== null &&
    serial !== null &&
    own !== undefined &&
    sameBytes(certificate.issuer.raw, issuer) &&
    sameBytes(own.content, serial)
  );
};

const single = (signer: SignerInfo, type: string): Der | null => {
  const values = signer.attributes.get(type);
  return values?.length === 1 ? (values[0] ?? null) : null;
};

// ESSCertIDv2 (RFC 5035) or its forerunner with SHA-1: the first one names the signer's certificate.
const checkBinding = async (signer: SignerInfo, certificate: Certificate): Promise<boolean | null> => {
  const second = single(signer, oids.signingCertificateV2)?.child(0).child(0);
  const first = single(signer, oids.signingCertificate)?.child(0).child(0);
  const identifier = second ?? first;
  if (!identifier) return null;
  const [start] = identifier.children;
  const named = second && start?.tag === tags.sequence ? start : null;
  const hash: HashName | null = named ? hashOf(named) : second ? "SHA-256" : "SHA-1";
  const value = identifier.child(named ? 1 : 0).expect(tags.octetString).content;
  return hash !== null && sameBytes(await digestOf(hash, [certificate.raw]), value);
};

/** The imprint and the moment of a timestamp token (RFC 3161). */
const readTimestamp = (
  content: Uint8Array,
): { readonly hash: HashName | null; readonly imprint: Uint8Array; readonly at: number } => {
  const token = Der.whole(content);
  const imprint = token.child(2);
  const time = token.children.find((child) => child.tag === tags.generalizedTime);
  const plain = time ? Der.whole(time.raw) : token.child(4);
  const fraction = String.fromCharCode(...plain.content).replace(/\.\d+Z$/, "Z");
  const whole = Uint8Array.from([
    tags.generalizedTime,
    fraction.length,
    ...Array.from(fraction, (character) => character.charCodeAt(0)),
  ]);
  return {
    hash: hashOf(imprint.child(0)),
    imprint: imprint.child(1).expect(tags.octetString).content,
    at: derTime(Der.whole(whole)),
  };
};

const weaknessOf = (scheme: SignatureScheme, certificate: Certificate): string | null => {
  const key = publicKeyKind(certificate.publicKey);
  if (scheme.hash === "SHA-1") return "SHA-1";
  return key.kind === "rsa" && key.bits < 2048 ? `RSA-${key.bits}` : null;
};

type Reading = {
  readonly written: WrittenSignature;
  readonly signedData: SignedData;
  readonly signer: SignerInfo;
  readonly content: readonly Uint8Array[];
};

const checkDigest = async (
  { written, signer, signedData, content }: Reading,
  hash: HashName,
  findings: Finding[],
): Promise<boolean | null> => {
  if (!signer.signedAttributes) {
    // Old CMS signs the content itself: then the signature value tells.
    if (written.subFilter !== "adbe.pkcs7.detached")
      findings.push(finding("cms.attribute-missing", { attribute: "message-digest" }));
    return null;
  }
  const type = single(signer, oids.contentType);
  const digest = single(signer, oids.messageDigest);
  if (type?.oid !== signedData.contentType)
    findings.push(finding("cms.attribute-missing", { attribute: "content-type" }));
  if (!digest) {
    findings.push(finding("cms.attribute-missing", { attribute: "message-digest" }));
    return null;
  }
  const isSame = sameBytes(
    await digestOf(hash, signedData.content ? [signedData.content] : content),
    digest.expect(tags.octetString).content,
  );
  if (!isSame) findings.push(finding("digest.mismatch"));
  return isSame;
};

const checkSigner = async (reading: Reading): Promise<CheckedValue> => {
  const { written, signedData, signer, content } = reading;
  const findings: Finding[] = [];
  const certificates = readCertificates(signedData.certificates);
  const certificate = certificates.find((candidate) => isOf(signer, candidate)) ?? null;
  const found: CheckedValue = {
    ...nothing,
    certificate,
    otherCertificates: certificates.filter((other) => other !== certificate),
    findings,
  };
  const hash = hashOf(signer.digestAlgorithm);
  if (!signedData.digestAlgorithms.some((algorithm) => sameBytes(algorithm.raw, signer.digestAlgorithm.raw)))
    findings.push(finding("cms.algorithm-mismatch"));
  if (!hash) return { ...found, findings: [...findings, finding("algorithm.unsupported")] };
  const digestOk = await checkDigest(reading, hash, findings);
  if (!certificate) return { ...found, digestOk, findings: [...findings, finding("certificate.not-found")] };

  const scheme = schemeOf(signer.signatureAlgorithm, hash);
  if (scheme && scheme.hash !== hash) findings.push(finding("cms.algorithm-mismatch"));
  const message = signer.signedAttributes ?? concatBytes(content);
  const signatureOk =
    scheme && (await checkSignature({ spki: certificate.publicKey, scheme, message, signature: signer.signature }));
  if (signatureOk === null) findings.push(finding("algorithm.unsupported"));
  if (signatureOk === false) findings.push(finding("signature-value.wrong"));
  const weakness = scheme && weaknessOf(scheme, certificate);
  if (weakness) findings.push(finding("algorithm.too-weak", { algorithm: weakness }));
  const binding = await checkBinding(signer, certificate);
  if (binding === false) findings.push(finding("certificate.not-bound"));
  if (binding === null && written.subFilter !== "adbe.pkcs7.detached")
    findings.push(finding("certificate.binding-missing"));
  if (written.subFilter === "ETSI.CAdES.detached" && signer.attributes.has(oids.signingTime))
    findings.push(finding("cms.signing-time-present"));
  return {
    ...found,
    digestOk: signer.signedAttributes ? digestOk : signatureOk,
    signatureOk,
    algorithm: scheme && schemeName(scheme),
  };
};

const checkImprint = async (
  token: Uint8Array,
  content: readonly Uint8Array[],
  checked: CheckedValue,
): Promise<CheckedValue> => {
  const { hash, imprint, at } = readTimestamp(token);
  const isSame = hash !== null && sameBytes(await digestOf(hash, content), imprint);
  const findings = isSame ? checked.findings : [...checked.findings, finding("timestamp.wrong-imprint")];
  return { ...checked, digestOk: isSame && checked.digestOk, timestamp: at, findings };
};

// PDF wants DER; some software of the older format writes BER. A baseline signature in BER could be rewritten unnoticed.
const readLeniently = (
  contents: Uint8Array,
  subFilter: string | null,
  findings: Finding[],
): { readonly signedData: SignedData; readonly length: number } => {
  try {
    const signedData = readSignedData(contents);
    return { signedData, length: signedData.length };
  } catch (error) {
    if (!(error instanceof DerError) || subFilter === "ETSI.CAdES.detached") throw error;
    const { der, length } = derOfBer(contents);
    const signedData = readSignedData(der);
    findings.push(finding("cms.not-der"));
    return { signedData, length };
  }
};

/** Checks the CMS of a signature over the bytes it covers. */
export const checkValue = async (file: Uint8Array, written: WrittenSignature): Promise<CheckedValue> => {
  const { contents, range, kind } = written;
  if (!contents || !range || written.dict === null) return nothing;
  const content = [file.subarray(0, range.gapStart), file.subarray(range.gapEnd, range.end)];
  try {
    const formal: Finding[] = [];
    const { signedData, length } = readLeniently(contents, written.subFilter, formal);
    if (contents.subarray(length).some((byte) => byte !== 0)) formal.push(finding("contents.padding-not-zero"));
    const [signer, ...more] = signedData.signers;
    if (!signer || more.length > 0)
      return {
        ...nothing,
        findings: [...formal, finding("cms.not-one-signer", { signers: signedData.signers.length })],
      };
    const isToken = kind === "timestamp";
    if (signedData.contentType !== (isToken ? oids.timestamp : oids.data) || (signedData.content !== null) !== isToken)
      formal.push(finding("cms.content-inside"));
    // RFC 5652, 5.1; older formats are often careless here.
    if (written.subFilter === "ETSI.CAdES.detached" && signedData.version !== signer.version)
      formal.push(finding("cms.unreadable"));
    const checked = await checkSigner({ written, signedData, signer, content });
    const whole = isToken && signedData.content ? await checkImprint(signedData.content, content, checked) : checked;
    return { ...whole, findings: [...formal, ...whole.findings] };
  } catch {
    // Whatever the platform's cryptography or the DER reader cannot take is not a signature.
    return { ...nothing, findings: [finding("cms.unreadable")] };
  }
};
