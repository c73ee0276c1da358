import { type Certificate, certificatesOfPem } from "../x509/certificate.ts";

/**
 * Miền tin cậy: authorities that are trusted together under one name, as the public ones under the national root, or those of the
 * government's own PKI. None is built in.
 */
export type TrustDomain = {
  readonly name: string;
  /** PEM, each text with any number of certificates. */
  readonly anchors: readonly string[];
};

/** Whom to trust: PEM certificates without a name, or domains of them. */
export type TrustStore = readonly (string | TrustDomain)[];

/** A trusted certificate, and the domain it was given in. */
export type Anchor = Certificate & { readonly domain?: string };

/** Every anchor of a trust store; throws where one is no certificate. */
export const anchorsOf = (store: TrustStore): readonly Anchor[] =>
  store.flatMap((entry): readonly Anchor[] =>
    typeof entry === "string"
      ? certificatesOfPem(entry)
      : entry.anchors.flatMap(certificatesOfPem).map((anchor) => ({ ...anchor, domain: entry.name })),
  );
