import { Der } from "../asn1/der.ts";
import { der, derOid, derSequence } from "../asn1/write-der.ts";
import { digestOf } from "../crypto/digest/digest.ts";
import { oids } from "../cms/signed-data.ts";
import type { Result } from "../result.ts";
import { accept, refuse } from "../result.ts";
import {
  requestTimestamp,
  type Timestamp,
  type TimestampAuthorities,
  type TimestampRefusal,
} from "../timestamp/request-timestamp.ts";
import type { Certificate } from "../x509/certificate.ts";
import { roomForTimestamp } from "../timestamp/room-for-timestamp.ts";
import { type LevelOptions, reaches } from "./level-options.ts";

/** A timestamp over the signature value, as an unsigned attribute of it (dấu thời gian của chữ ký, mức B-T). */
export type SignatureTimestamp = { readonly attribute: Uint8Array; readonly timestamp: Timestamp };

/** The attribute around a token: a sequence of the type and a set of one. */
const attributeOf = (token: Uint8Array): Uint8Array =>
  derSequence(derOid(oids.signatureTimestamp), der(0x31, Der.whole(token).raw));

/** Bytes to keep free for the attribute, its lengths included. */
export const roomForAttribute = (authorities: TimestampAuthorities | null): number =>
  authorities ? roomForTimestamp(authorities) + 64 : 0;

/** Whom to ask for the timestamps that a level takes; refuses where nobody is named. */
export const authoritiesFor = ({
  level,
  timestamps,
}: LevelOptions): Result<TimestampAuthorities | null, TimestampRefusal> => {
  if (!reaches(level, "B-T")) return accept(null);
  return timestamps ? accept(timestamps) : refuse({ code: "timestamp.unavailable", attempts: [] });
};

/** Asks for the timestamp of a signature value. */
export const stampSignature = async (
  value: Uint8Array,
  authorities: TimestampAuthorities,
  anchors: readonly Certificate[],
): Promise<Result<SignatureTimestamp, TimestampRefusal>> => {
  const timestamp = await requestTimestamp((hash) => digestOf(hash, [value]), authorities, anchors);
  if (!timestamp.ok) return timestamp;
  return accept({ attribute: attributeOf(timestamp.value.token), timestamp: timestamp.value });
};
