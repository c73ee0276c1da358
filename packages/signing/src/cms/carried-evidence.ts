import { type Der, tags } from "../asn1/der.ts";
import { oids, type SignedData, type SignerInfo } from "./signed-data.ts";

/** Revocation evidence as DER, not yet checked. */
export type CarriedEvidence = {
  readonly lists: readonly Uint8Array[];
  readonly responses: readonly Uint8Array[];
};

const maximumPieces = 64;

const elements = (attribute: Der | undefined, tag: number): readonly Uint8Array[] => {
  if (attribute?.tag !== tags.sequence) return [];
  const list = attribute.tagged(tag)?.children[0];
  return list?.tag === tags.sequence ? list.children.map(({ raw }) => raw) : [];
};

/** The evidence that a signature brings along: lists in its CMS, and Adobe's attribute (adbe-revocationInfoArchival). */
export const carriedEvidence = (signedData: SignedData, signer: SignerInfo): CarriedEvidence => {
  const [attribute] = signer.attributes.get(oids.adobeRevocation) ?? [];
  return {
    lists: [...signedData.revocationLists, ...elements(attribute, 0xa0)].slice(0, maximumPieces),
    responses: elements(attribute, 0xa1).slice(0, maximumPieces),
  };
};
