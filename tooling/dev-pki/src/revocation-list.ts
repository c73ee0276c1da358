import { type Identity, nameOf, signatureAlgorithmOf, signedBy } from "./certificate.ts";
import { der, explicit, integer, octets, oid, sequence, time, truth } from "./der.ts";

/** A certificate that is no longer good, and since when. */
export type Revocation = { readonly serial: Uint8Array; readonly on: Date };

type ListOrder = {
  readonly thisUpdate: Date;
  readonly nextUpdate: Date;
  /** A list that cannot answer alone: of changes only (delta), or of other authorities (indirect). */
  readonly kind?: "complete" | "delta" | "indirect";
};

const critical = (type: string, value: Uint8Array): Uint8Array => sequence(oid(type), truth, octets(value));

const kindExtensions = {
  complete: [],
  delta: [critical("2.5.29.27", integer(1))],
  indirect: [critical("2.5.29.28", sequence(der(0x84, Uint8Array.of(255))))],
} as const;

/** Danh sách chứng thư bị thu hồi (CRL v2) of an authority. */
export const revocationList = (
  issuer: Identity,
  revoked: readonly Revocation[],
  { thisUpdate, nextUpdate, kind = "complete" }: ListOrder,
): Uint8Array =>
  signedBy(
    issuer.privateKey,
    sequence(
      integer(1),
      signatureAlgorithmOf(issuer),
      nameOf(issuer),
      time(thisUpdate),
      time(nextUpdate),
      ...(revoked.length > 0
        ? [sequence(...revoked.map(({ serial, on }) => sequence(integer(serial), time(on))))]
        : []),
      explicit(0, sequence(sequence(oid("2.5.29.20"), octets(integer(1))), ...kindExtensions[kind])),
    ),
  );
