import type { HashName } from "../algorithm.ts";
import { native, type NativeCrypto, type NativeHash } from "../native.ts";
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
    const running = this.#upTo(hash, first, native);
    this.#remember(hash, first.length, running);
    for (const part of rest) running.update(part);
    return new Uint8Array(running.digest());
  }

  /** The digest of the whole file, after which no other is asked for. */
  async lastDigestOf(hash: HashName, file: Uint8Array): Promise<Uint8Array> {
    if (!native || file.length < shortest || !isPlatformHash(hash)) return digestOf(hash, [file]);
    return new Uint8Array(this.#upTo(hash, file, native).digest());
  }

  #upTo(hash: HashName, beginning: Uint8Array, { createHash }: NativeCrypto): NativeHash {
    const known = this.#prefixes.get(hash)?.findLast(({ end }) => end <= beginning.length);
    const running = known ? known.state.copy() : createHash(hash);
    if (known?.end !== beginning.length) running.update(beginning.subarray(known?.end ?? 0));
    return running;
  }

  #remember(hash: HashName, end: number, running: NativeHash): void {
    const prefixes = this.#prefixes.get(hash) ?? [];
    this.#prefixes.set(hash, prefixes);
    if (prefixes.some((known) => known.end === end)) return;
    prefixes.push({ end, state: running.copy() });
    prefixes.sort((left, right) => left.end - right.end);
  }
}
