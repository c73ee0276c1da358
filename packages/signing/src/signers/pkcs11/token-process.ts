import { type ChildProcess, fork } from "node:child_process";
import type { TokenRefusal } from "../../refusal.ts";
import { accept, refuse, type Result } from "../../result.ts";
import type { Mechanism } from "./mechanisms.ts";
import type { TokenAnswer, TokenContent, TokenKey, TokenOrder, TokenQuestion } from "./messages.ts";

/** How long the driver may take. */
export type Patience = { readonly openSeconds: number; readonly signSeconds: number };

type Answered = Result<TokenContent | Uint8Array, TokenRefusal>;

type Running = {
  readonly child: ChildProcess;
  readonly waiting: Map<number, (answered: Answered) => void>;
};

type Unnumbered<Question> = Question extends TokenQuestion ? Omit<Question, "number"> : never;

// The same file from source and compiled: only specifiers of imports are rewritten by the compiler.
const program = new URL(import.meta.url.endsWith(".ts") ? "./token-program.ts" : "./token-program.js", import.meta.url);

/** The PIN is wrong for good: asking again would bring the token nearer to being locked. */
const isFinal = ({ code }: TokenRefusal): boolean =>
  code === "token.wrong-pin" ||
  code === "token.pin-locked" ||
  code === "token.last-try" ||
  code === "token.pin-expired";

/**
 * The process that holds a token's driver. Where it crashes or hangs it is ended, what waited is refused, and the next signature starts
 * a new one; but a PIN that was refused is never tried again.
 */
export class TokenProcess {
  readonly #order: TokenOrder;
  readonly #patience: Patience;
  #running: Running | null = null;
  #opening: Promise<Result<TokenContent, TokenRefusal>> | null = null;
  #closed: TokenRefusal | null = null;
  #count = 0;

  constructor(order: TokenOrder, patience: Patience) {
    this.#order = order;
    this.#patience = patience;
  }

  open(): Promise<Result<TokenContent, TokenRefusal>> {
    if (this.#closed) return Promise.resolve(refuse(this.#closed));
    this.#opening ??= this.#start();
    return this.#opening;
  }

  async sign(key: TokenKey, mechanism: Mechanism, bytes: Uint8Array): Promise<Result<Uint8Array, TokenRefusal>> {
    const opened = await this.open();
    if (!opened.ok) return opened;
    const answered = await this.#ask({ ask: "sign", key, mechanism, bytes }, this.#patience.signSeconds);
    if (!answered.ok) {
      this.#consider(answered.refusal);
      return answered;
    }
    return answered.value instanceof Uint8Array ? accept(answered.value) : refuse({ code: "token.driver-crashed" });
  }

  close(): void {
    this.#closed ??= { code: "token.closed" };
    const running = this.#running;
    this.#drop({ code: "token.closed" });
    if (!running) return;
    running.child.disconnect();
    setTimeout(() => running.child.kill("SIGKILL"), 2000).unref();
  }

  async #start(): Promise<Result<TokenContent, TokenRefusal>> {
    const child = fork(program, [], {
      // What a driver prints may hold a PIN.
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      serialization: "advanced",
      execArgv: [],
    });
    const running: Running = { child, waiting: new Map() };
    this.#running = running;
    child.on("message", (answer: TokenAnswer) => {
      const settle = running.waiting.get(answer.number);
      running.waiting.delete(answer.number);
      this.#rest(running);
      settle?.("value" in answer ? accept(answer.value) : refuse(answer.refusal));
    });
    const lost = (): void => this.#lose(running, { code: "token.driver-crashed" });
    child.on("error", lost);
    child.on("exit", lost);
    const answered = await this.#ask({ ask: "open", order: this.#order }, this.#patience.openSeconds);
    if (answered.ok && !(answered.value instanceof Uint8Array)) return accept(answered.value);
    const refusal = answered.ok ? ({ code: "token.driver-crashed" } as const) : answered.refusal;
    this.#consider(refusal);
    if (this.#running === running) {
      this.#drop(refusal);
      child.kill("SIGKILL");
    }
    return refuse(refusal);
  }

  #ask(question: Unnumbered<TokenQuestion>, seconds: number): Promise<Answered> {
    const running = this.#running;
    if (!running) return Promise.resolve(refuse({ code: "token.driver-crashed" }));
    const number = ++this.#count;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        running.waiting.delete(number);
        resolve(refuse({ code: "token.timed-out", seconds }));
        this.#lose(running, { code: "token.driver-crashed" });
      }, seconds * 1000);
      running.waiting.set(number, (answered) => {
        clearTimeout(timer);
        resolve(answered);
      });
      this.#rest(running);
      running.child.send({ number, ...question }, (error) => {
        if (error) this.#lose(running, { code: "token.driver-crashed" });
      });
    });
  }

  /** A process at rest must not keep the program alive. */
  #rest({ child, waiting }: Running): void {
    if (waiting.size > 0) {
      child.ref();
      child.channel?.ref();
    } else {
      child.unref();
      child.channel?.unref();
    }
  }

  #consider(refusal: TokenRefusal): void {
    if (isFinal(refusal)) this.#closed ??= refusal;
    // Sessions of a token that was pulled out stay dead: the next signature begins anew.
    if (refusal.code === "token.absent" && this.#running) this.#lose(this.#running, refusal);
  }

  #lose(running: Running, refusal: TokenRefusal): void {
    if (this.#running === running) this.#drop(refusal);
    running.child.kill("SIGKILL");
  }

  #drop(refusal: TokenRefusal): void {
    const waiting = [...(this.#running?.waiting.values() ?? [])];
    this.#running?.waiting.clear();
    this.#running = null;
    this.#opening = null;
    for (const settle of waiting) settle(refuse(refusal));
  }
}
