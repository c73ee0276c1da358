import { DerError } from "../asn1/der.ts";
import { hexOf } from "../asn1/hex.ts";
import { writeSignedData } from "../cms/write-signed-data.ts";
import { checkSignature } from "../crypto/check-signature.ts";
import { digestOf } from "../crypto/digest/digest.ts";
import { signatureValue } from "../crypto/signature-value.ts";
import { algorithmFacts } from "../crypto/signing-algorithm.ts";
import { fromLatin1 } from "../pdf/characters.ts";
import type { SigningRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import { type Certificate, displayName, readCertificate } from "../x509/certificate.ts";
import type { SignatureDraft } from "./draft.ts";
import { faultsOfOutput } from "./faults-of-output.ts";
import type { SignedDocument } from "./signing-request.ts";

/** Under which conditions a finished file is judged before it is let out. */
export type CompletionConditions = {
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

/** Sets the CMS in its gap; what is left of the gap stays zeros. */
const embedded = ({ pdf, gap }: SignatureDraft, cms: Uint8Array): Uint8Array => {
  if (cms.length * 2 + 2 > gap.end - gap.start)
    throw new Error("the signature value is longer than its algorithm allows");
  pdf.set(fromLatin1(hexOf(cms)), gap.start + 1);
  return pdf;
};

const certificateFacts = async (certificate: Certificate): Promise<SignedDocument["certificate"]> => ({
  subject: displayName(certificate.subject),
  organisation: certificate.subject.organisation,
  serial: certificate.serial,
  sha256: hexOf(await digestOf("SHA-256", [certificate.raw])),
});

/** Takes the value that the key made, sets it in its place, and lets nothing out that does not verify. */
export const completeDraft = async (
  draft: SignatureDraft,
  value: Uint8Array,
  conditions: CompletionConditions,
): Promise<Result<SignedDocument, SigningRefusal>> => {
  const { algorithm, certificateChain, toBeSigned, field, place, earlierSignatures } = draft;
  const certificate = readCertificate(certificateChain[0] ?? new Uint8Array());
  const signature = signatureValue(value, algorithm);
  if (!(await isSignedBy(certificate, draft, signature)))
    return refuse({ code: "signature.wrong-value", subject: displayName(certificate.subject) });
  const cms = writeSignedData({ certificateChain, algorithm, attributes: toBeSigned.attributes, signature });
  const pdf = embedded(draft, cms);
  const findings = await faultsOfOutput(pdf, { revocationLists: [], ...conditions, field, earlierSignatures });
  if (findings) return refuse({ code: "output.not-verified", findings });
  return accept({
    pdf,
    field,
    place,
    certificate: await certificateFacts(certificate),
    algorithm,
    earlierSignatures,
  });
};
