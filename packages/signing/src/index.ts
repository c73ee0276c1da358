/** @module Sign, seal and verify a PDF, append-only. */
export { signDocument } from "./sign/sign-document.ts";
export { sealDocument } from "./seal/seal-document.ts";
export { pkcs12Signer, type Pkcs12Choice } from "./signers/pkcs12-signer.ts";
export { openPkcs11Signer, type Pkcs11Request, type TokenSigner } from "./signers/pkcs11-signer.ts";
export * from "./levels.ts";
export * from "./prepare.ts";
export * from "./verify/index.ts";
