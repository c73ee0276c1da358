import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from "node:crypto";
import type { KeyRefusal } from "../../refusal.ts";
import { accept, refuse, type Result } from "../../result.ts";
import { certificateFacts, orderedChain } from "../certificates-of-key.ts";
import type { Item } from "./container.ts";

/** A key with the certificates that belong to it, its own first. */
export type OwnedKey = {
  readonly key: KeyObject;
  readonly certificateChain: readonly Uint8Array[];
  readonly names: readonly string[];
  readonly maySign: boolean;
};

const keyOf = ({ bytes }: Item): KeyObject | null => {
  try {
    return createPrivateKey({ key: Buffer.from(bytes), format: "der", type: "pkcs8" });
  } catch {
    return null;
  }
};

type Named = { readonly certificate: X509Certificate; readonly friendlyName: string | null };

const certificateOf = ({ bytes, friendlyName }: Item): Named[] => {
  try {
    return [{ certificate: new X509Certificate(bytes), friendlyName }];
  } catch {
    return [];
  }
};

const spkiOf = (key: KeyObject): string => key.export({ type: "spki", format: "der" }).toString("latin1");

const from = ({ certificate }: Named): number => Date.parse(certificate.validFrom);

/** Each key that has a certificate in the file; of several certificates for one key the newest. */
export const ownedKeys = (items: readonly Item[]): readonly OwnedKey[] => {
  const certificates = items.filter(({ kind }) => kind === "certificate").flatMap(certificateOf);
  const seen = new Set<string>();
  return items
    .filter(({ kind }) => kind === "key")
    .flatMap((item) => {
      const key = keyOf(item);
      const spki = key && spkiOf(createPublicKey(key));
      if (!key || !spki || seen.has(spki)) return [];
      seen.add(spki);
      const own = certificates
        .filter(({ certificate }) => spkiOf(certificate.publicKey) === spki)
        .toSorted((left, right) => from(right) - from(left))[0];
      const read = own && certificateFacts(own.certificate);
      if (!own || !read) return [];
      const names = [item.friendlyName, own.friendlyName, read.subject].filter((name) => name !== null);
      return [
        {
          key,
          certificateChain: orderedChain(
            own.certificate,
            certificates.map(({ certificate }) => certificate),
          ),
          names,
          maySign: read.maySign,
        },
      ];
    });
};

/** The key of that name; without a name the only one, or the only one that may sign. */
export const chooseKey = (keys: readonly OwnedKey[], friendlyName?: string): Result<OwnedKey, KeyRefusal> => {
  const candidates = keys.map(({ names }) => names[0] ?? "?");
  const named =
    friendlyName === undefined
      ? keys
      : keys.filter(({ names }) => names.some((name) => name === friendlyName.normalize("NFC")));
  if (friendlyName !== undefined && named.length === 0)
    return refuse({ code: "key.not-found", wanted: friendlyName, candidates });
  const signing = named.length > 1 ? named.filter(({ maySign }) => maySign) : named;
  const [only, ...more] = signing.length > 0 ? signing : named;
  if (!only) return refuse({ code: "key.unreadable" });
  return more.length === 0 ? accept(only) : refuse({ code: "key.ambiguous", candidates });
};
