import type { KeyObject } from "node:crypto";
import type { SignatureAlgorithm, Signer } from "../signer.ts";
import { signWithKey } from "./soft-key.ts";

/** A key in memory, which may be handed to a worker thread. */
export type SoftKey = {
  readonly key: KeyObject;
  readonly certificateChain: readonly Uint8Array[];
  readonly algorithm: SignatureAlgorithm;
};

const keys = new WeakMap<Signer, SoftKey>();

/** The key behind a signer that was made here; null for tokens, services and strangers. */
export const softKeyOf = (signer: Signer): SoftKey | null => keys.get(signer) ?? null;

export const softSigner = (soft: SoftKey): Signer => {
  const { key, certificateChain, algorithm } = soft;
  const signer: Signer = {
    certificateChain,
    algorithm,
    sign: async ({ attributes }) => signWithKey(key, algorithm, attributes),
  };
  keys.set(signer, soft);
  return signer;
};
