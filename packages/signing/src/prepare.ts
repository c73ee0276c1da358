/** @module Preparing and completing a signature in Node and in browsers: no Node modules; the key may be anywhere. */
export { completeSignature, type Completion } from "./sign/complete-signature.ts";
export { prepareSignature, type PreparedSignature } from "./sign/prepare-signature.ts";
export { prepareSeal } from "./seal/prepare-seal.ts";
export { webCryptoSigner } from "./signers/web-crypto-signer.ts";
export { useStampFont } from "./appearance/stamp-font.ts";
export type { SigningState } from "./sign/signing-state.ts";
export type { ReservedField } from "./sign/reserve-field.ts";
export type { Prepared, SealRequest, SignatureRequest, SignedDocument } from "./sign/signing-request.ts";
export type { NotSigned, SignatureAlgorithm, Signer, SignerIdentity, ToBeSigned } from "./signer.ts";
export type {
  AnnexAppearance,
  Appearance,
  CopyAppearance,
  OrganisationAppearance,
  SealAppearance,
  SignatureAppearance,
  StampLines,
} from "./appearance/appearance.ts";
export { bytesWithRoom } from "./pdf/bytes-with-room.ts";
export { millimetres, type Rectangle } from "./rectangle.ts";
export { refusalText } from "./refusal-text.ts";
export type {
  KeyRefusal,
  SignerRefusal,
  SigningRefusal,
  SigningRefusalCode,
  TokenRefusal,
  RemoteRefusal,
} from "./refusal.ts";
export type { Result } from "./result.ts";
