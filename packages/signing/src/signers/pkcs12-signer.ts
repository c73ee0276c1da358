import type { KeyRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { SignatureAlgorithm, Signer } from "../signer.ts";
import { chooseKey, ownedKeys } from "./pkcs12/choose-key.ts";
import { openContainer } from "./pkcs12/open-container.ts";
import { algorithmForKey } from "./soft-key.ts";
import { softSigner } from "./soft-signer.ts";

/** Which key of the file, and how it signs, where that does not follow by itself. */
export type Pkcs12Choice = {
  /** The key's or certificate's name in the file, or the name of its subject. */
  readonly friendlyName?: string;
  /** For example "rsa-pss-sha256"; by default PKCS#1 v1.5 with SHA-256 for RSA. */
  readonly algorithm?: SignatureAlgorithm;
};

/** Khóa ký trong tệp PKCS#12 (.p12, .pfx): read once, then the key is a native one. */
export const pkcs12Signer = (
  bytes: Uint8Array,
  password: string,
  { friendlyName, algorithm: wanted }: Pkcs12Choice = {},
): Result<Signer, KeyRefusal> => {
  const items = openContainer(bytes, password);
  if (!items.ok) return items;
  const chosen = chooseKey(ownedKeys(items.value), friendlyName);
  if (!chosen.ok) return chosen;
  const { key, certificateChain } = chosen.value;
  const algorithm = algorithmForKey(key, wanted);
  if (!algorithm) return refuse({ code: "key.unsupported" });
  return accept(softSigner({ key, certificateChain, algorithm }));
};
