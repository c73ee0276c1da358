/** @module Timestamps, evidence and levels: what asks others over the network, where it is told whom. */
export { extendDocument, type ExtendedDocument, type ExtensionRequest } from "./extend/extend-document.ts";
export type { Fetch } from "./http/ask.ts";
export type { LevelOptions } from "./levels/level-options.ts";
export { type SigningWarning, warningText } from "./levels/signing-warning.ts";
export {
  onlineRevocation,
  type OnlineRevocationOptions,
  type RevocationSource,
} from "./revocation/online-revocation.ts";
export type { TimestampAuthorities } from "./timestamp/request-timestamp.ts";
