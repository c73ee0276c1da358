export type NativeHash = {
  readonly update: (bytes: Uint8Array) => NativeHash;
  readonly copy: () => NativeHash;
  readonly digest: () => Uint8Array;
};

/** A key as Node keeps it. */
export type NativeKey = { readonly type: string };

export type NativeUse = {
  readonly key: NativeKey;
  readonly padding?: number;
  readonly saltLength?: number;
  readonly dsaEncoding?: "ieee-p1363";
};

export type NativeCrypto = {
  readonly createHash: (hash: string) => NativeHash;
  readonly createPublicKey: (key: {
    readonly key: Uint8Array;
    readonly format: "der";
    readonly type: "spki";
  }) => NativeKey;
  // oxlint-disable-next-line max-params -- as Node has it
  readonly verify: (
    hash: string | null,
    message: Uint8Array,
    use: NativeUse | NativeKey,
    signature: Uint8Array,
  ) => boolean;
  readonly constants: { readonly RSA_PKCS1_PSS_PADDING: number };
};

type Runtime = {
  readonly process?: { readonly getBuiltinModule?: (name: string) => NativeCrypto | undefined };
};

/**
 * Node's own primitives: answered at once and many times faster than WebCrypto, whose every answer goes through another thread. Asked
 * for at run time, so that browsers need no module; there, and in an old Node, this is undefined.
 */
export const native = (globalThis as Runtime).process?.getBuiltinModule?.("node:crypto");
