import { Der, tags } from "../asn1/der.ts";
import { derTime } from "../asn1/der-time.ts";
import { type HashName, hashOf } from "../crypto/algorithm.ts";

/** What a timestamp token states (TSTInfo, RFC 3161). */
export type TimestampInfo = {
  /** Null where the hash is none that we know. */
  readonly hash: HashName | null;
  readonly imprint: Uint8Array;
  readonly at: number;
  /** The content of the INTEGER with which the request was told from all others. */
  readonly nonce: Uint8Array | null;
};

/** The imprint and the moment of a timestamp token's content. */
export const readTimestampInfo = (content: Uint8Array): TimestampInfo => {
  const token = Der.whole(content);
  const imprint = token.child(2);
  const time = token.children.find((child) => child.tag === tags.generalizedTime);
  const plain = time ? Der.whole(time.raw) : token.child(4);
  const fraction = String.fromCharCode(...plain.content).replace(/\.\d+Z$/, "Z");
  const whole = Uint8Array.from([
    tags.generalizedTime,
    fraction.length,
    ...Array.from(fraction, (character) => character.charCodeAt(0)),
  ]);
  return {
    hash: hashOf(imprint.child(0)),
    imprint: imprint.child(1).expect(tags.octetString).content,
    at: derTime(Der.whole(whole)),
    nonce: token.children.slice(5).find(({ tag }) => tag === tags.integer)?.content ?? null,
  };
};
