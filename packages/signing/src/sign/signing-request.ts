import type { OrganisationAppearance, SignatureAppearance } from "../appearance/appearance.ts";
import type { DocMdp } from "../form/permissions.ts";
import type { LevelOptions } from "../levels/level-options.ts";
import type { SigningWarning } from "../levels/signing-warning.ts";
import type { Rectangle } from "../rectangle.ts";
import type { SignatureAlgorithm, Signer, SignerIdentity } from "../signer.ts";
import type { SignatureLevel } from "../verify/report.ts";
import type { ReservedField } from "./reserve-field.ts";

/**
 * What is looked at before a signed file is let out: all of it, by our own verifier (default); or only that the key made the value. The
 * latter is for files that your own program has just made: it holds at B-B and without earlier signatures, else all is looked at.
 */
export type OutputCheck = "whole" | "value";

type Request = LevelOptions & {
  readonly signer: Signer;
  /** The moment of signing, ISO 8601 with offset, as "2026-11-22T09:15:42+07:00". */
  readonly at: string;
  /** PEM certificates to which the signer's own must chain. */
  readonly trust: readonly string[];
  /** DER revocation lists (CRL) at hand; nothing is fetched. */
  readonly revocationLists?: readonly Uint8Array[];
  /** Name of the signature field; an empty one of this name is filled in its place. */
  readonly field?: string;
  readonly reason?: string;
  readonly location?: string;
  /** Opens an encrypted file: the user's or the owner's. */
  readonly password?: string;
  readonly outputCheck?: OutputCheck;
};

/** Under which conditions the signatures that are there already are judged. */
export const conditionsOf = ({
  trust,
  at,
  revocationLists = [],
  password,
}: Pick<Request, "trust" | "at" | "revocationLists" | "password">): Pick<
  Required<Request>,
  "trust" | "at" | "revocationLists"
> &
  Pick<Request, "password"> => ({
  trust,
  at,
  revocationLists,
  ...(password === undefined ? {} : { password }),
});

/** Ký số của người có thẩm quyền. Without an appearance the signature is invisible. */
export type SignatureRequest = Request & {
  readonly appearance?: SignatureAppearance;
  /** An empty field to leave for the seal, so that it can follow even where the signature certifies the file. */
  readonly reserve?: ReservedField;
  /** Certifies the file (DocMDP): 1 nothing may follow, 2 only signatures and filled fields, 3 annotations too. */
  readonly certify?: DocMdp;
};

/** Ký số của cơ quan, tổ chức: seal, copy or annex. Without an appearance it is an invisible seal. */
export type SealRequest = Request & {
  readonly appearance?: OrganisationAppearance;
  /** What is asked of the signatures below the seal: that they are trusted (default), or only that they are intact. */
  readonly earlierSigners?: "trusted" | "intact";
};

/** A request without the key itself; what is prepared is good until `expiresAt`, by default for a day. */
export type Prepared<R> = Omit<R, "signer"> & { readonly signer: SignerIdentity; readonly expiresAt?: string };

/** A signed file and by whom: tệp đã ký. */
export type SignedDocument = {
  readonly pdf: Uint8Array;
  readonly field: string;
  /** Where picture or lines stand; null where the signature is invisible. */
  readonly place: Rectangle | null;
  readonly certificate: {
    readonly subject: string;
    readonly organisation: string | null;
    readonly serial: string;
    readonly sha256: string;
  };
  /** How it was signed. */
  readonly algorithm: SignatureAlgorithm;
  /** How far it goes: what the finished file was found to reach. */
  readonly level: SignatureLevel;
  /** The moment that a timestamp proves, ISO 8601; null at B-B. */
  readonly timestamp: string | null;
  readonly warnings: readonly SigningWarning[];
  readonly earlierSignatures: "none" | "clean";
};
