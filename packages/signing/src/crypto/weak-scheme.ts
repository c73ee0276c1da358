import type { HashName, SignatureScheme } from "./algorithm.ts";

const weakHashes: ReadonlySet<HashName> = new Set<HashName>(["MD5", "RIPEMD-160", "SHA-1"]);

export const isWeakHash = (hash: HashName): boolean => weakHashes.has(hash);

/** Whether what was signed in this way may have been forged (thuật toán yếu): no certificate, list or answer is believed on it. */
export const isWeakScheme = ({ scheme, hash }: SignatureScheme): boolean => isWeakHash(hash) || scheme === "dsa";
