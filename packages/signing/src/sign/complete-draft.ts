import { DerError } from "../asn1/der.ts";
import { hexOf } from "../asn1/hex.ts";
import { writeSignedData } from "../cms/write-signed-data.ts";
import { checkSignature } from "../crypto/check-signature.ts";
import { signatureValue } from "../crypto/signature-value.ts";
import { algorithmFacts } from "../crypto/signing-algorithm.ts";
import { putLatin1 } from "../pdf/characters.ts";
import { PdfFile } from "../pdf/pdf-file.ts";
import type { SigningRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { LevelOptions } from "../levels/level-options.ts";
import { raiseSignature } from "../levels/raise-signature.ts";
import { authoritiesFor, stampSignature } from "../levels/signature-timestamp.ts";
import { latest, warningsOf } from "../levels/warnings-of.ts";
import { learnRoom } from "../timestamp/room-for-timestamp.ts";
import {
  type Certificate,
  certificatesOfPem,
  displayName,
  readableCertificates,
  readCertificate,
} from "../x509/certificate.ts";
import { certificateDigest } from "../x509/certificate-digest.ts";
import type { SignatureDraft } from "./draft.ts";
import { checkOutput } from "./check-output.ts";
import { fileWarnings } from "./file-warnings.ts";
import type { OutputCheck, SignedDocument } from "./signing-request.ts";

/** Under which conditions a finished file is judged before it is let out. */
export type CompletionConditions = LevelOptions & {
  /** The moment of completing, ISO 8601 with offset. */
  readonly at: string;
  /** PEM certificates to which the signer's own must chain. */
  readonly trust: readonly string[];
  /** DER revocation lists (CRL) at hand; nothing is fetched. */
  readonly revocationLists?: readonly Uint8Array[];
  /** Opens an encrypted file: the user's or the owner's. */
  readonly password?: string;
};

const isSignedBy = async (certificate: Certificate, draft: SignatureDraft, signature: Uint8Array): Promise<boolean> => {
  const { scheme } = algorithmFacts[draft.algorithm];
  const message = draft.toBeSigned.attributes;
  try {
    return (await checkSignature({ spki: certificate.publicKey, scheme, message, signature })) === true;
  } catch (error) {
    if (error instanceof DerError) return false;
    throw error;
  }
};

const roomIn = ({ gap }: SignatureDraft): number => (gap.end - gap.start - 2) / 2;

/** Sets the CMS in its gap; what is left of the gap stays zeros. */
export const embedded = (draft: SignatureDraft, cms: Uint8Array): SignatureDraft["pdf"] => {
  const { pdf, gap } = draft;
  if (cms.length > roomIn(draft)) throw new Error("the signature value is longer than its algorithm allows");
  putLatin1(pdf, hexOf(cms), gap.start + 1);
  return pdf;
};

/** What the value of the field is in the finished file, the padding included. */
const paddedContents = (draft: SignatureDraft, cms: Uint8Array): Uint8Array => {
  const contents = new Uint8Array(roomIn(draft));
  contents.set(cms);
  return contents;
};

const certificateFacts = async (certificate: Certificate): Promise<SignedDocument["certificate"]> => ({
  subject: displayName(certificate.subject),
  organisation: certificate.subject.organisation,
  serial: certificate.serial,
  sha256: hexOf(await certificateDigest(certificate)),
});

/** What cannot be opened does not pass the check that follows. */
const openedOrNull = (pdf: Uint8Array): PdfFile | null => {
  try {
    return PdfFile.open(pdf);
  } catch {
    return null;
  }
};

/** Takes the value that the key made, sets it in its place, and lets nothing out that does not verify. */
export const completeDraft = async (
  draft: SignatureDraft,
  value: Uint8Array,
  conditions: CompletionConditions & { readonly outputCheck?: OutputCheck },
): Promise<Result<SignedDocument, SigningRefusal>> => {
  const { algorithm, certificateChain, toBeSigned, field, place, earlierSignatures } = draft;
  const certificate = readCertificate(certificateChain[0] ?? new Uint8Array());
  const signature = signatureValue(value, algorithm);
  const wrongValue = { code: "signature.wrong-value", subject: displayName(certificate.subject) } as const;
  const { attributes } = toBeSigned;
  const parts = { certificateChain, algorithm, attributes, signature };
  const authorities = authoritiesFor(conditions);
  if (!authorities.ok) return authorities;
  const isValueEnough = conditions.outputCheck === "value" && earlierSignatures === "none" && !authorities.value;
  // Nobody is asked to stamp a wrong value; otherwise the check of the finished file finds it out.
  if ((authorities.value || isValueEnough) && !(await isSignedBy(certificate, draft, signature)))
    return refuse(wrongValue);
  const anchors = conditions.trust.flatMap(certificatesOfPem);
  const stamped = authorities.value ? await stampSignature(signature, authorities.value, anchors) : accept(null);
  if (!stamped.ok) return stamped;
  const stamp = stamped.value;
  const cms = writeSignedData(stamp ? { ...parts, unsignedAttributes: [stamp.attribute] } : parts);
  if (stamp && authorities.value) learnRoom(authorities.value, stamp.timestamp.token.length);
  if (stamp && cms.length > roomIn(draft))
    return refuse({ code: "timestamp.too-large", bytes: stamp.timestamp.token.length });
  if (cms.length > roomIn(draft)) return refuse(wrongValue);
  const timestamp = stamp?.timestamp ?? null;
  const issuers = readableCertificates(certificateChain.slice(1));
  const signed = { pdf: embedded(draft, cms), digests: draft.digests };
  const raised = timestamp
    ? await raiseSignature(
        { ...signed, contents: paddedContents(draft, cms), certificate, issuers, timestamp },
        conditions,
      )
    : accept({ ...signed, archived: null });
  if (!raised.ok) return raised;
  const { pdf, archived, digests } = raised.value;
  const times = [timestamp, archived].flatMap((one) => one ?? []);
  const opened = openedOrNull(draft.pdf);
  const checked = isValueEnough
    ? accept({ level: "B-B" as const, timestamp: null })
    : await checkOutput(pdf, {
        ...conditions,
        ...(opened ? { file: opened } : {}),
        at: latest(conditions.at, times),
        revocationLists: conditions.revocationLists ?? [],
        field,
        earlierSignatures,
        digests,
      });
  if (!checked.ok) return (await isSignedBy(certificate, draft, signature)) ? checked : refuse(wrongValue);
  const chain = { certificate, issuers };
  return accept({
    pdf,
    level: checked.value.level ?? "B-B",
    timestamp: checked.value.timestamp,
    warnings: [
      ...(await fileWarnings(opened ?? PdfFile.open(draft.pdf), conditions.password)),
      ...(await warningsOf(chain, times, conditions)),
    ],
    field,
    place,
    certificate: await certificateFacts(certificate),
    algorithm,
    earlierSignatures,
  });
};
