/** @module Stands in for pkcs11js and does what drivers and tokens do at their worst. The driver's path says what: `<fault>:<log>`. */
import { appendFileSync } from "node:fs";

class CryptokiError extends Error {
  readonly code: number;

  constructor(name: string, code: number) {
    super(name);
    this.code = code;
  }
}

const handle = Buffer.of(1);

class PKCS11 {
  #fault = "";
  #log = "";

  load(path: string): void {
    const [fault = "", ...log] = path.split(":");
    [this.#fault, this.#log] = [fault, log.join(":")];
    if (fault === "no-driver") throw new Error("cannot open shared object file\nat some place");
  }

  C_Initialize({ flags }: { readonly flags: number }): void {
    if (flags !== 2) throw new Error("without locks");
  }

  C_Finalize(): void {}

  C_GetSlotList(): Buffer[] {
    if (this.#fault === "crash-on-open") process.abort();
    if (this.#fault === "hang-on-open") for (;;);
    if (this.#fault === "two-tokens") return [handle, handle];
    return this.#fault === "no-token" ? [] : [handle];
  }

  C_GetTokenInfo(): { label: string; serialNumber: string; flags: number } {
    const flags = { locked: 0x40000, "last-try": 0x20000 }[this.#fault] ?? 0;
    return { label: "Token".padEnd(32), serialNumber: "1".padEnd(16), flags };
  }

  C_OpenSession(): Buffer {
    return handle;
  }

  C_Login(_session: Buffer, _user: number, pin?: string): void {
    appendFileSync(this.#log, `login ${process.pid}\n`);
    console.log(pin);
    if (this.#fault === "wrong-pin") throw new CryptokiError("CKR_PIN_INCORRECT", 0xa0);
    if (this.#fault === "expired") throw new CryptokiError("CKR_PIN_EXPIRED", 0xa3);
    if (this.#fault === "odd") throw new CryptokiError(`CKR_VENDOR_DEFINED ${pin ?? ""}`, 0x80000000);
  }

  #found: Buffer | null = null;

  C_FindObjectsInit(_session: Buffer, template: readonly { readonly value?: unknown }[]): void {
    this.#found = template[0]?.value === 3 ? handle : null;
  }

  C_FindObjects(): Buffer | null {
    const found = this.#found;
    this.#found = null;
    return found;
  }

  C_FindObjectsFinal(): void {}

  C_GetAttributeValue(_session: Buffer, _object: Buffer, [wanted]: readonly { readonly type: number }[]): unknown[] {
    if (wanted?.type === 0x202) throw new CryptokiError("CKR_ATTRIBUTE_TYPE_INVALID", 0x12);
    return [{ value: wanted?.type === 0x108 ? Buffer.of(1) : Buffer.from("key") }];
  }

  C_GetMechanismList(): number[] {
    return [0x1, 0xd, 0x1041];
  }

  C_SignInit(): void {
    if (this.#fault === "crash-on-sign") process.abort();
    if (this.#fault === "pulled-out") throw new CryptokiError("CKR_DEVICE_REMOVED", 0x32);
  }

  C_SignAsync(): Promise<Buffer> {
    return this.#fault === "hang-on-sign" ? new Promise(() => {}) : Promise.resolve(Buffer.alloc(64, 1));
  }
}

export default { PKCS11 };
