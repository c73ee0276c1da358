/** @module The engine without the checks around it: to measure it. Not published; whoever signs takes signDocument. */
import { writeSignedData } from "./cms/write-signed-data.ts";
import { PrefixDigests } from "./crypto/digest/prefix-digests.ts";
import { PdfFile } from "./pdf/pdf-file.ts";
import { embedded } from "./sign/complete-draft.ts";
import { draftRevision } from "./sign/draft-revision.ts";
import type { SignatureRequest } from "./sign/signing-request.ts";

/** Reads, stamps, signs and appends; neither the file's earlier signatures nor the output are verified. */
export const signBare = async (pdf: Uint8Array, request: SignatureRequest): Promise<Uint8Array> => {
  const { appearance, signer } = request;
  const draft = await draftRevision(PdfFile.open(pdf), {
    ...request,
    look: appearance ? { appearance, place: appearance.place } : null,
    fieldPrefix: "Signature",
    earlierSignatures: "none",
    digests: new PrefixDigests(),
  });
  if (!draft.ok) throw new Error(draft.refusal.code);
  const value = await signer.sign(draft.value.toBeSigned, draft.value.algorithm);
  if (!(value instanceof Uint8Array)) throw new Error(value.refusal.code);
  const { algorithm, certificateChain, toBeSigned } = draft.value;
  const parts = { algorithm, certificateChain, attributes: toBeSigned.attributes, signature: value };
  return embedded(draft.value, writeSignedData(parts));
};
