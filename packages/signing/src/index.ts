/** @module Sign, seal and verify a PDF, append-only. */
export { signDocument } from "./sign/sign-document.ts";
export { sealDocument } from "./seal/seal-document.ts";
export { pkcs12Signer } from "./signers/pkcs12-signer.ts";
export { millimetres, type Rectangle } from "./rectangle.ts";
export type { SealRequest, SignatureRequest, SignedDocument } from "./sign/signing-request.ts";
export type { SignatureAlgorithm, Signer, ToBeSigned } from "./signer.ts";
export { refusalText } from "./refusal-text.ts";
export type { KeyRefusal, SigningRefusal, SigningRefusalCode } from "./refusal.ts";
export type { Result } from "./result.ts";
export * from "./verify/index.ts";
