import type { HashName } from "../algorithm.ts";
import { native, type NativeHash } from "../native.ts";
import { digestOf, isPlatformHash } from "./digest.ts";

type Prefix = { readonly end: number; readonly state: NativeHash };

/** Shorter beginnings are hashed again sooner than they are remembered. */
const shortest = 16_384;

/**
 * Digests over stretches of one append-only file that begin at its start, as those of signatures do: the beginning that several have
 * in common is hashed once. Good for as long as nobody writes into bytes that are there.
 */
export class PrefixDigests {
  readonly #prefixes = new Map<HashName, Prefix[]>();

  /** The digest of parts of which the first begins where the file begins. */
  async digestOf(hash: HashName, parts: readonly Uint8Array[]): Promise<Uint8Array> {
    const [first, ...rest] = parts;
    if (!native || !first || first.length < shortest || !isPlatformHash(hash)) return digestOf(hash, parts);
    const running = this.#upTo(hash, first, native.createHash(hash));
    for (const part of rest) running.update(part);
    return new Uint8Array(running.digest());
  }

  #upTo(hash: HashName, beginning: Uint8Array, fresh: NativeHash): NativeHash {
    const prefixes = this.#prefixes.get(hash) ?? [];
    this.#prefixes.set(hash, prefixes);
    const known = prefixes.findLast(({ end }) => end <= beginning.length);
    const running = known ? known.state.copy() : fresh;
    if (known?.end === beginning.length) return running;
    running.update(beginning.subarray(known?.end ?? 0));
    prefixes.push({ end: beginning.length, state: running.copy() });
    prefixes.sort((left, right) => left.end - right.end);
    return running;
  }
}
