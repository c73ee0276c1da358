/** @module The program that holds a token's driver: a process of its own, for drivers crash. Started by TokenProcess. */
import { ck, type Driver, Refused, refusalOf } from "./driver.ts";
import type { TokenAnswer, TokenOrder, TokenQuestion } from "./messages.ts";
import { openToken, type OpenToken } from "./open-token.ts";

const reasonOf = (error: unknown): string => (error instanceof Error ? (error.message.split("\n")[0] ?? "") : "");

type Binding = { readonly default: { readonly PKCS11: new () => Driver } };

const loadDriver = async ({ driver: path, binding }: TokenOrder): Promise<Driver> => {
  try {
    // An optional package: whoever has no token need not have it.
    const { default: pkcs11js } = (await (binding ? import(binding) : import("pkcs11js"))) as unknown as Binding;
    const driver = new pkcs11js.PKCS11();
    driver.load(path);
    // Without the operating system's locks, signing in parallel crashes some drivers.
    driver.C_Initialize({ flags: ck.osLocking });
    return driver;
  } catch (error) {
    throw new Refused({ code: "token.no-driver", reason: reasonOf(error) });
  }
};

let driver: Driver | null = null;
let token: OpenToken | null = null;

const answer = async (question: TokenQuestion): Promise<TokenAnswer> => {
  const { number } = question;
  try {
    if (question.ask === "open") {
      driver ??= await loadDriver(question.order);
      token = openToken(driver, question.order);
      return { number, value: token.content };
    }
    if (!token) throw new Refused({ code: "token.absent", wanted: null });
    return { number, value: await token.sign(question.key, question.mechanism, question.bytes) };
  } catch (error) {
    return { number, refusal: refusalOf(error) };
  }
};

process.on("message", (question: TokenQuestion) => {
  void answer(question).then((given) => process.send?.(given));
});

// The parent closed the line, or is gone.
process.on("disconnect", () => {
  try {
    driver?.C_Finalize();
  } finally {
    process.exit(0);
  }
});
