import { type Curve, curves } from "./curves.ts";
import { inverse, modulo, numberOf, truncated } from "./modular.ts";

/** Jacobian coordinates; z = 0 is the point at infinity. */
type Point = readonly [x: bigint, y: bigint, z: bigint];

const infinity: Point = [1n, 1n, 0n];

const doubled = ({ p, a }: Curve, [x, y, z]: Point): Point => {
  if (z === 0n || y === 0n) return infinity;
  const square = (y * y) % p;
  const s = (4n * x * square) % p;
  const squareOfZ = (z * z) % p;
  const m = (3n * x * x + a * squareOfZ * squareOfZ) % p;
  const newX = modulo(m * m - 2n * s, p);
  return [newX, modulo(m * (s - newX) - 8n * square * square, p), (2n * y * z) % p];
};

const added = (curve: Curve, one: Point, other: Point): Point => {
  if (one[2] === 0n) return other;
  if (other[2] === 0n) return one;
  const { p } = curve;
  const [z1, z2] = [(one[2] * one[2]) % p, (other[2] * other[2]) % p];
  const [u1, u2] = [(one[0] * z2) % p, (other[0] * z1) % p];
  const [s1, s2] = [(one[1] * z2 * other[2]) % p, (other[1] * z1 * one[2]) % p];
  if (u1 === u2) return s1 === s2 ? doubled(curve, one) : infinity;
  const [h, r] = [u2 - u1, s2 - s1];
  const square = (h * h) % p;
  const cube = (square * h) % p;
  const v = (u1 * square) % p;
  const x = modulo(r * r - cube - 2n * v, p);
  return [x, modulo(r * (v - x) - s1 * cube, p), modulo(h * one[2] * other[2], p)];
};

/** u·G + v·Q, both at once (Shamir's trick). */
const combined = (curve: Curve, [u, v]: readonly [bigint, bigint], key: Point): Point => {
  const base: Point = [curve.x, curve.y, 1n];
  const sum = added(curve, base, key);
  let result = infinity;
  for (let bit = BigInt(Math.max(u.toString(2).length, v.toString(2).length)) - 1n; bit >= 0n; bit--) {
    result = doubled(curve, result);
    const [hasU, hasV] = [((u >> bit) & 1n) === 1n, ((v >> bit) & 1n) === 1n];
    if (hasU || hasV) result = added(curve, result, hasU && hasV ? sum : hasU ? base : key);
  }
  return result;
};

const pointOf = (curve: Curve, bytes: Uint8Array): Point | null => {
  const width = (bytes.length - 1) / 2;
  if (bytes[0] !== 4 || !Number.isInteger(width)) return null;
  const [x, y] = [numberOf(bytes.subarray(1, 1 + width)), numberOf(bytes.subarray(1 + width))];
  const isOnCurve = modulo(y * y - x * x * x - curve.a * x - curve.b, curve.p) === 0n;
  return x < curve.p && y < curve.p && isOnCurve ? [x, y, 1n] : null;
};

export type EcdsaInput = {
  /** Object identifier of the named curve. */
  readonly curve: string;
  readonly publicKey: Uint8Array;
  readonly digest: Uint8Array;
  readonly r: bigint;
  readonly s: bigint;
};

/** ECDSA (FIPS 186-4) on curves or with hashes that the platform refuses; null where the curve is not known. */
export const verifyEcdsa = ({ curve: name, publicKey, digest, r, s }: EcdsaInput): boolean | null => {
  const curve = curves[name]?.();
  const key = curve && pointOf(curve, publicKey);
  if (!curve || !key) return null;
  const { order, p } = curve;
  const inverted = inverse(s, order);
  if (r <= 0n || s <= 0n || r >= order || s >= order || inverted === null) return false;
  const u = (truncated(digest, order) * inverted) % order;
  const [x, , z] = combined(curve, [u, (r * inverted) % order], key);
  const unit = inverse(z, p);
  return unit !== null && modulo((x * unit * unit) % p, order) === r;
};
