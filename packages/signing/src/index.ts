/** @module Sign, seal and verify a PDF, append-only. */
export { signDocument } from "./sign/sign-document.ts";
export { sealDocument } from "./seal/seal-document.ts";
export { pkcs12Signer, type Pkcs12Choice } from "./signers/pkcs12-signer.ts";
export { openPkcs11Signer, type Pkcs11Request, type TokenSigner } from "./signers/pkcs11-signer.ts";
export { signBatch } from "./batch/sign-batch.ts";
export type {
  BatchDocument,
  BatchEvent,
  BatchItem,
  BatchManifest,
  BatchRequest,
  DoneFacts,
} from "./batch/batch-request.ts";
export * from "./levels.ts";
export { openAdssSigner, type AdssOptions } from "./signers/remote/adss-signer.ts";
export { openCscSigner, type AuthData, type CscOptions } from "./signers/remote/csc-signer.ts";
export { openSmartCaSigner, type SmartCaOptions } from "./signers/remote/smartca-signer.ts";
export { remoteAsSigner, type RemoteWaiting } from "./signers/remote/remote-as-signer.ts";
export {
  awaitRemote,
  type RemoteJob,
  type RemoteOutcome,
  type RemoteSigner,
  type RemoteState,
} from "./signers/remote/remote-signer.ts";
export * from "./prepare.ts";
export * from "./verify/index.ts";
