/** @module A test PKI and sample images. Never for real documents. */
export {
  createDevPki,
  writeDevPki,
  type DevHolder,
  type DevIdentity,
  type DevPki,
  type DevPkiOptions,
} from "./dev-pki.ts";
export type { DevServices } from "./authorities/services.ts";
export { readServices } from "./authorities/services.ts";
export {
  serveDevAuthorities,
  startDevAuthorities,
  type DevAuthorities,
  type DevServers,
} from "./authorities/serve-authorities.ts";
export { revocationList } from "./revocation-list.ts";
export { faultyIdentities, type FaultyIdentities } from "./faulty-identities.ts";
export { issueCertificate, type CertificateOrder, type Identity, type KeyKind, type Subject } from "./certificate.ts";
export { sampleSeal, type SampleSeal } from "./images/sample-seal.ts";
export { sampleSignature } from "./images/sample-signature.ts";
