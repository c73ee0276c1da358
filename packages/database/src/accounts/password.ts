import { argon2, randomBytes, timingSafeEqual, type Argon2Parameters } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify(argon2);

/** OWASP's first choice for Argon2id: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

const PATTERN = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

const unpadded = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64").replaceAll("=", "");

/** One password typed in two ways (đ composed or not) is one password. */
const message = (password: string): string => password.normalize("NFC");

/** Mật khẩu as kept: Argon2id in the usual text form, each with a salt of its own. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive("argon2id", { ...COST, message: message(password), nonce });
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${unpadded(nonce)}$${unpadded(tag)}`;
}

/** Whether it is the password; costs as much when there is no such account (`hash` null). */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const { tag, ...cost } = parse(hash ?? NOBODY);
  const derived = await derive("argon2id", { ...cost, message: message(password) });
  return timingSafeEqual(derived, tag) && hash !== null;
}

function parse(hash: string): Omit<Argon2Parameters, "message"> & { readonly tag: Buffer } {
  const match = PATTERN.exec(hash);
  if (!match) throw new Error("a password hash that this version does not read");
  const [, memory, passes, parallelism, nonce, tag] = match;
  const bytes = Buffer.from(tag!, "base64");
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(nonce!, "base64"),
    tagLength: bytes.length,
    tag: bytes,
  };
}

const NOBODY = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${unpadded(new Uint8Array(16))}$${unpadded(new Uint8Array(COST.tagLength))}`;
