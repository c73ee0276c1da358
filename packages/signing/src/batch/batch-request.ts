import type { BatchRefusal, SigningRefusal } from "../refusal.ts";
import type { SealRequest, SignatureRequest } from "../sign/signing-request.ts";

/** One document of a batch: where it lies, where its signed copy shall lie, and what is different about it. */
export type BatchItem = {
  readonly in: string;
  readonly out: string;
  readonly change?: Partial<
    Pick<SignatureRequest & SealRequest, "appearance" | "field" | "reason" | "location" | "password">
  >;
};

type Common = {
  /** Taken one after the other, never all at once. */
  readonly items: Iterable<BatchItem> | AsyncIterable<BatchItem>;
  /** What was begun and done, line by line: the same file again goes on where it stopped. */
  readonly journal: string;
  /** Where the signed list of all results goes; its signature goes beside it (".p7s"). */
  readonly manifest?: string;
  /** The moment of signing of each document, ISO 8601 with offset. */
  readonly at: () => string;
  /** Threads for a key in memory; 0: none. Tokens and services are asked from this thread. */
  readonly workers?: number;
  /** Documents at the same time where there are no worker threads. */
  readonly together?: number;
  readonly signal?: AbortSignal;
};

/** Ký theo lô: one key, unlocked once, many documents. */
export type BatchRequest = Common &
  (
    | { readonly act: "signature"; readonly request: Omit<SignatureRequest, "at"> }
    | { readonly act: "seal"; readonly request: Omit<SealRequest, "at"> }
  );

/** What is known of a signed document. */
export type DoneFacts = {
  readonly at: string;
  readonly field: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly inSha256: string;
};

/** What became of one document. */
export type BatchDocument = {
  readonly kind: "document";
  readonly in: string;
  readonly out: string;
} & (
  | {
      readonly ok: true;
      /** "recognised": an earlier run had signed it. */
      readonly how: "signed" | "recognised";
      readonly facts: DoneFacts;
    }
  | { readonly ok: false; readonly refusal: SigningRefusal | BatchRefusal }
);

export type BatchManifest = {
  readonly kind: "manifest";
  readonly path: string;
  readonly signaturePath: string;
} & (
  | { readonly ok: true; readonly signed: number; readonly refused: number }
  | { readonly ok: false; readonly refusal: SigningRefusal | BatchRefusal }
);

export type BatchEvent = BatchDocument | BatchManifest;
