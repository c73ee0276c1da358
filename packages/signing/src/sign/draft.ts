import type { PrefixDigests } from "../crypto/digest/prefix-digests.ts";
import type { Rectangle } from "../rectangle.ts";
import type { SignatureAlgorithm, ToBeSigned } from "../signer.ts";
import type { AppendedSignature } from "./append-signature.ts";
import type { SignedDocument } from "./signing-request.ts";

/** Văn bản chờ ký: everything but the signature value, in memory. */
export type SignatureDraft = AppendedSignature & {
  /** Length of the file before this signature. */
  readonly baseLength: number;
  readonly toBeSigned: ToBeSigned;
  readonly algorithm: SignatureAlgorithm;
  readonly certificateChain: readonly Uint8Array[];
  readonly field: string;
  readonly place: Rectangle | null;
  readonly at: string;
  readonly earlierSignatures: SignedDocument["earlierSignatures"];
  /** What was hashed of the file already. */
  readonly digests: PrefixDigests;
};
