import { signatureValue } from "../../crypto/signature-value.ts";
import type { Signer } from "../../signer.ts";
import type { Reach } from "./http.ts";
import { awaitRemote, type RemoteSigner } from "./remote-signer.ts";

export type RemoteWaiting = Reach & {
  /** What the person reads on the phone. */
  readonly description: string;
  /** Numbers of jobs; by default random. */
  readonly newId?: () => string;
};

/** A remote key as a plain signer, which waits until its holder has confirmed. */
export const remoteAsSigner = (
  remote: RemoteSigner,
  { description, newId = () => crypto.randomUUID(), ...reach }: RemoteWaiting,
): Signer => ({
  certificateChain: remote.certificateChain,
  algorithm: remote.algorithm,
  sign: async ({ digest }) => {
    const signed = await awaitRemote(remote, { id: newId(), digests: [digest], description }, reach);
    if (!signed.ok) return signed;
    return signatureValue(signed.value[0] ?? new Uint8Array(), remote.algorithm);
  },
});
