import type { TokenRefusal } from "../../refusal.ts";

type Handle = Buffer;

type Attribute = { readonly type: number; readonly value?: number | boolean | string | Buffer };

/** The functions of pkcs11js that are used here. */
export type Driver = {
  readonly load: (path: string) => void;
  readonly C_Initialize: (options: { readonly flags: number }) => void;
  readonly C_Finalize: () => void;
  readonly C_GetSlotList: (withToken: boolean) => Handle[];
  readonly C_GetTokenInfo: (slot: Handle) => {
    readonly label: string;
    readonly serialNumber: string;
    readonly flags: number;
  };
  readonly C_GetMechanismList: (slot: Handle) => number[];
  readonly C_OpenSession: (slot: Handle, flags: number) => Handle;
  readonly C_Login: (session: Handle, user: number, pin?: string) => void;
  readonly C_FindObjectsInit: (session: Handle, template: Attribute[]) => void;
  readonly C_FindObjects: (session: Handle) => Handle | null;
  readonly C_FindObjectsFinal: (session: Handle) => void;
  readonly C_GetAttributeValue: (
    session: Handle,
    object: Handle,
    template: Attribute[],
  ) => { readonly value: Buffer }[];
  readonly C_SignInit: (session: Handle, mechanism: { mechanism: number; parameter?: object }, key: Handle) => void;
  readonly C_SignAsync: (session: Handle, input: Buffer, output: Buffer) => Promise<Buffer>;
};

export type { Handle };

// PKCS#11 2.40: the few numbers that are needed.
export const ck = {
  osLocking: 2,
  serialSession: 4,
  user: 1,
  contextSpecific: 2,
  initialised: 0x400,
  pinLocked: 0x40000,
  pinFinalTry: 0x20000,
  certificateClass: 1,
  privateKeyClass: 3,
  classOf: 0,
  label: 3,
  value: 0x11,
  id: 0x102,
  sign: 0x108,
  alwaysAuthenticate: 0x202,
  pssParameters: 5,
} as const;

const alreadyLoggedIn = 0x100;

const refusals: Readonly<Record<number, TokenRefusal>> = {
  0xa0: { code: "token.wrong-pin" },
  0xa1: { code: "token.wrong-pin" },
  0xa2: { code: "token.wrong-pin" },
  0xa3: { code: "token.pin-expired" },
  0xa4: { code: "token.pin-locked" },
  0x30: { code: "token.absent", wanted: null },
  0x32: { code: "token.absent", wanted: null },
  0xe0: { code: "token.absent", wanted: null },
  0xe1: { code: "token.absent", wanted: null },
};

/** A refusal on its way out of the driver. */
export class Refused extends Error {
  readonly refusal: TokenRefusal;

  constructor(refusal: TokenRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

const codeOf = (error: unknown): number =>
  error instanceof Error && "code" in error && typeof error.code === "number" ? error.code : 0;

export const isAlreadyLoggedIn = (error: unknown): boolean => codeOf(error) === alreadyLoggedIn;

/** What an error of the driver means; of the text only the name of its code goes out, so that no PIN can. */
export const refusalOf = (error: unknown): TokenRefusal => {
  if (error instanceof Refused) return error.refusal;
  const known = refusals[codeOf(error)];
  if (known) return known;
  const [name = "unknown"] = /CKR_\w+/.exec(error instanceof Error ? error.message : "") ?? [];
  return { code: "token.failed", reason: name };
};
