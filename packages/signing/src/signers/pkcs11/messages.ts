import type { TokenRefusal } from "../../refusal.ts";
import type { Mechanism } from "./mechanisms.ts";

/** Which token, and how to get in. */
export type TokenOrder = {
  /** Path of the driver's library. */
  readonly driver: string;
  readonly tokenLabel?: string | undefined;
  readonly tokenSerial?: string | undefined;
  /** Null where the PIN is typed on the reader itself. */
  readonly pin: string | null;
  readonly allowLastTry: boolean;
  readonly sessions: number;
  /** Another module in the place of pkcs11js, with the same functions. */
  readonly binding?: string | undefined;
};

export type TokenKey = { readonly id: string; readonly label: string; readonly maySign: boolean };

export type TokenContent = {
  readonly keys: readonly TokenKey[];
  readonly certificates: readonly { readonly id: string; readonly label: string; readonly bytes: Uint8Array }[];
  readonly mechanisms: readonly number[];
};

/** What the process that holds the driver is asked. */
export type TokenQuestion = { readonly number: number } & (
  | { readonly ask: "open"; readonly order: TokenOrder }
  | { readonly ask: "sign"; readonly key: TokenKey; readonly mechanism: Mechanism; readonly bytes: Uint8Array }
);

export type TokenAnswer = { readonly number: number } & (
  | { readonly value: TokenContent | Uint8Array }
  | { readonly refusal: TokenRefusal }
);
