import type { RemoteRefusal } from "../../refusal.ts";
import { accept, refuse, type Result } from "../../result.ts";

/** How a service is reached. */
export type Reach = {
  /** Seconds for one answer; some services answer only when the person has confirmed. */
  readonly answerSeconds?: number;
  /** How often a question is asked again where no answer came, or one of the server's own faults (5xx, 429). */
  readonly retries?: number;
  /** Waits; a test waits less. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Plain http to another machine, for a service behind one's own walls. */
  readonly allowHttp?: boolean;
};

export type Answer = { readonly status: number; readonly body: unknown };

export type Post = (
  url: string,
  body: Readonly<Record<string, unknown>>,
  headers?: Readonly<Record<string, string>>,
) => Promise<Result<Answer, RemoteRefusal>>;

const longestAnswer = 8_388_608;
const firstPause = 250;

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const isLocal = (hostname: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);

const isAllowed = (url: string, allowHttp: boolean): boolean => {
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || (protocol === "http:" && (allowHttp || isLocal(hostname)));
};

const readBody = async (response: Response): Promise<unknown> => {
  const declared = Number(response.headers.get("content-length") ?? 0);
  if (declared > longestAnswer) return undefined;
  const text = await response.text();
  try {
    return text.length > longestAnswer ? undefined : text === "" ? null : JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isPassing = (status: number): boolean => status >= 500 || status === 429;

/**
 * Asks a service in JSON. The same question is asked again after a network fault or a fault of the server: every question carries
 * what makes it the same one.
 */
export const poster = ({ answerSeconds = 30, retries = 3, wait = pause, allowHttp = false }: Reach): Post => {
  const once = async (url: string, init: RequestInit): Promise<Answer | string> => {
    try {
      const response = await fetch(url, { ...init, signal: AbortSignal.timeout(answerSeconds * 1000) });
      return { status: response.status, body: await readBody(response) };
    } catch (error) {
      return error instanceof Error && error.name === "TimeoutError" ? "time-out" : "no connection";
    }
  };
  return async (url, body, headers = {}) => {
    if (!isAllowed(url, allowHttp)) return refuse({ code: "remote.unreachable", reason: "https wanted" });
    const init: RequestInit = {
      method: "POST",
      // A redirect could carry the credentials elsewhere.
      redirect: "error",
      headers: { "content-type": "application/json", accept: "application/json", ...headers },
      body: JSON.stringify(body),
    };
    let reason = "";
    for (let attempt = 0; attempt <= retries; attempt++) {
      if (attempt > 0) await wait(firstPause * 2 ** (attempt - 1));
      const answer = await once(url, init);
      if (typeof answer !== "string" && !isPassing(answer.status)) return accept(answer);
      reason = typeof answer === "string" ? answer : `HTTP ${answer.status}`;
    }
    return refuse({ code: "remote.unreachable", reason });
  };
};
