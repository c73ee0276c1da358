import { Der, tags } from "../../asn1/der.ts";
import { inverse, numberOf, power, truncated } from "./modular.ts";

const maximumBits = 4096;

/** DSA (FIPS 186-4), which WebCrypto has not; null where the key's parameters are missing or beyond measure. */
export const verifyDsa = (
  spki: Uint8Array,
  digest: Uint8Array,
  { r, s }: { readonly r: bigint; readonly s: bigint },
): boolean | null => {
  const key = Der.whole(spki);
  const parameters = key.child(0).children[1];
  if (parameters?.tag !== tags.sequence) return null;
  const [p, q, g] = parameters.children.map((value) => numberOf(value.expect(tags.integer).content));
  const y = numberOf(Der.whole(key.child(1).bits).expect(tags.integer).content);
  if (p === undefined || q === undefined || g === undefined || p < 3n || q < 3n) return null;
  if (p.toString(2).length > maximumBits || q >= p) return null;
  const inverted = inverse(s, q);
  if (r <= 0n || s <= 0n || r >= q || s >= q || inverted === null) return false;
  const first = power(g, (truncated(digest, q) * inverted) % q, p);
  const second = power(y, (r * inverted) % q, p);
  return ((first * second) % p) % q === r;
};
