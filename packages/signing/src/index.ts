/** @module Sign, seal and verify a PDF, append-only. */
export { signDocument } from "./sign/sign-document.ts";
export { completeSignature, type Completion } from "./sign/complete-signature.ts";
export { prepareSignature, type PreparedSignature } from "./sign/prepare-signature.ts";
export type { SigningState } from "./sign/signing-state.ts";
export { prepareSeal, sealDocument } from "./seal/seal-document.ts";
export { pkcs12Signer } from "./signers/pkcs12-signer.ts";
export { millimetres, type Rectangle } from "./rectangle.ts";
export type {
  AnnexAppearance,
  Appearance,
  CopyAppearance,
  OrganisationAppearance,
  SealAppearance,
  SignatureAppearance,
  StampLines,
} from "./appearance/appearance.ts";
export type { Prepared, SealRequest, SignatureRequest, SignedDocument } from "./sign/signing-request.ts";
export type { NotSigned, SignatureAlgorithm, Signer, SignerIdentity, ToBeSigned } from "./signer.ts";
export { refusalText } from "./refusal-text.ts";
export type { KeyRefusal, SignerRefusal, SigningRefusal, SigningRefusalCode } from "./refusal.ts";
export type { Result } from "./result.ts";
export * from "./verify/index.ts";
