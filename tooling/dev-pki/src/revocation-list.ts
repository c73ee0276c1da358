import { algorithmFor, type Identity, nameOf, signedBy } from "./certificate.ts";
import { explicit, integer, octets, oid, sequence, time } from "./der.ts";

/** Danh sách chứng thư bị thu hồi (CRL v2) of an authority. */
export const revocationList = (
  issuer: Identity,
  revoked: readonly Identity[],
  at: { readonly thisUpdate: Date; readonly nextUpdate: Date },
): Uint8Array =>
  signedBy(
    issuer.privateKey,
    sequence(
      integer(1),
      algorithmFor(issuer),
      nameOf(issuer),
      time(at.thisUpdate),
      time(at.nextUpdate),
      ...(revoked.length > 0
        ? [sequence(...revoked.map((identity) => sequence(integer(identity.serial), time(at.thisUpdate))))]
        : []),
      explicit(0, sequence(sequence(oid("2.5.29.20"), octets(integer(1))))),
    ),
  );
