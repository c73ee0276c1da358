import { signatureValue } from "../../crypto/signature-value.ts";
import type { RemoteRefusal, StateRefusal } from "../../refusal.ts";
import { accept, refuse, type Result } from "../../result.ts";
import type { Signer } from "../../signer.ts";
import type { Reach } from "./http.ts";
import { awaitRemote, type RemoteSigner } from "./remote-signer.ts";

export type RemoteWaiting = Reach & {
  /** What the person reads on the phone. */
  readonly description: string;
  /** As many documents, asked for at about the same time, are confirmed in one go. */
  readonly together?: number;
  /** How long the first of them waits for the others. */
  readonly gatherMs?: number;
  /** Numbers of jobs; by default random. */
  readonly newId?: () => string;
};

type Value = Result<Uint8Array, RemoteRefusal | StateRefusal>;

type Waiting = {
  readonly digest: Uint8Array;
  readonly settle: (value: Value) => void;
  readonly fail: (error: unknown) => void;
};

/** A remote key as a plain signer, which waits until its holder has confirmed. */
export const remoteAsSigner = (
  remote: RemoteSigner,
  { description, together = 1, gatherMs = 100, newId = () => crypto.randomUUID(), ...reach }: RemoteWaiting,
): Signer => {
  let gathered: Waiting[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = async (): Promise<void> => {
    clearTimeout(timer);
    const sent = gathered;
    gathered = [];
    try {
      const job = { id: newId(), digests: sent.map(({ digest }) => digest), description };
      const signed = await awaitRemote(remote, job, reach);
      sent.forEach(({ settle }, at) => settle(signed.ok ? accept(signed.value[at] ?? new Uint8Array()) : signed));
    } catch (error) {
      for (const { fail } of sent) fail(error);
    }
  };

  const ask = (digest: Uint8Array): Promise<Value> =>
    new Promise((settle, fail) => {
      gathered.push({ digest, settle, fail });
      if (gathered.length >= together) void send();
      else if (gathered.length === 1) timer = setTimeout(() => void send(), gatherMs);
    });

  return {
    certificateChain: remote.certificateChain,
    algorithm: remote.algorithm,
    sign: async ({ digest }) => {
      const value = await ask(digest);
      return value.ok ? signatureValue(value.value, remote.algorithm) : refuse(value.refusal);
    },
  };
};
