import { accept, refuse, type Result } from "../result.ts";

/** As much of an answer as is read. */
type Answer = {
  readonly status: number;
  readonly headers: { readonly get: (name: string) => string | null };
  readonly body: ReadableStream<Uint8Array> | null;
};

type Init = {
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
  readonly signal: AbortSignal;
};

/** The one way to the network: shaped like the platform's own `fetch`, which serves where none is given. */
export type Fetch = (url: string, init: Init) => Promise<Answer>;

export type Question = {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
};

export type Limits = { readonly fetch?: Fetch; readonly timeoutMs?: number; readonly maximumBytes: number };

const usualTimeoutMs = 10_000;

const readBody = async ({ headers, body }: Answer, maximum: number): Promise<Uint8Array | null> => {
  if (Number(headers.get("content-length") ?? 0) > maximum) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part?.value) break;
    length += part.value.length;
    if (length > maximum) {
      await reader?.cancel();
      return null;
    }
    parts.push(part.value);
  }
  const whole = new Uint8Array(length);
  parts.reduce((at, part) => {
    whole.set(part, at);
    return at + part.length;
  }, 0);
  return whole;
};

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return "unreachable";
  if (error.name === "TimeoutError" || error.name === "AbortError") return "time-out";
  const { cause } = error;
  const code = typeof cause === "object" && cause && "code" in cause ? cause.code : undefined;
  return typeof code === "string" ? `unreachable (${code})` : "unreachable";
};

// A connection that the server has closed meanwhile says nothing about the server.
const isStale = (reason: string): boolean => /UND_ERR_SOCKET|ECONNRESET|EPIPE/.test(reason);

/** Asks one address, within time and size; answers why there was no answer. */
export const ask = async (
  { url, method, headers = {}, body }: Question,
  { fetch = globalThis.fetch, timeoutMs = usualTimeoutMs, maximumBytes }: Limits,
): Promise<Result<Uint8Array, string>> => {
  const signal = AbortSignal.timeout(timeoutMs);
  const once = async (): Promise<Result<Uint8Array, string>> => {
    try {
      const answer = await fetch(url, { method, headers, signal, ...(body && { body: Uint8Array.from(body) }) });
      if (answer.status !== 200) {
        await answer.body?.cancel();
        return refuse(`status ${answer.status}`);
      }
      const read = await readBody(answer, maximumBytes);
      return read ? accept(read) : refuse("answer too large");
    } catch (error) {
      return refuse(reasonOf(error));
    }
  };
  const first = await once();
  return !first.ok && isStale(first.refusal) ? once() : first;
};
