import http from "node:http";
import type { Refusal } from "@motcua/domain";
import type { ErrorFacts } from "@motcua/trpc";

export interface Answer<T = unknown> {
  readonly status: number;
  readonly value: T | undefined;
  readonly error: (ErrorFacts & { readonly code: string }) | undefined;
  readonly refusal: Refusal["code"] | undefined;
  readonly text: string;
}

/** A browser without the window: cookies and headers, and nothing followed that was not asked for. */
export interface Visitor {
  readonly jar: Map<string, string>;
  readonly once: (path: string, init?: RequestInit & { readonly host?: string }) => Promise<Response>;
  /** Follows redirects as a browser does. */
  readonly open: (path: string, init?: RequestInit) => Promise<Response>;
  readonly ask: <T>(procedure: string, input?: unknown) => Promise<Answer<T>>;
  readonly act: <T>(procedure: string, input?: unknown) => Promise<Answer<T>>;
  /** Sends a file to a door of its own. */
  readonly send: (path: string, bytes: Uint8Array) => Promise<Response>;
  readonly upload: (question: Readonly<Record<string, string>>, bytes: Uint8Array) => Promise<Response>;
}

const MOST_REDIRECTS = 12;

export function visitor(publicUrl: string, jar = new Map<string, string>()): Visitor {
  const once: Visitor["once"] = async (path, init = {}) => {
    const headers = new Headers(init.headers);
    if (jar.size > 0 && !headers.has("cookie"))
      headers.set("cookie", [...jar].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await fetch(new URL(path, publicUrl), { redirect: "manual", ...init, headers });
    for (const line of response.headers.getSetCookie()) keep(jar, line);
    return response;
  };
  const answer = async <T>(response: Response): Promise<Answer<T>> => {
    const text = await response.text();
    const body = JSON.parse(text) as {
      readonly result?: { readonly data: T };
      readonly error?: { readonly data: ErrorFacts & { readonly code: string } };
    };
    return {
      status: response.status,
      value: body.result?.data,
      error: body.error?.data,
      refusal: body.error?.data.refusal?.code,
      text,
    };
  };
  const own = { "x-motcua": "1" };
  const send: Visitor["send"] = (path, bytes) =>
    once(path, {
      method: "POST",
      headers: { ...own, "content-type": "application/octet-stream" },
      body: new Uint8Array(bytes),
    });
  return {
    jar,
    once,
    open: async (path, init) => {
      let [url, response] = [new URL(path, publicUrl).href, await once(path, init)];
      for (
        let redirects = 0;
        redirects < MOST_REDIRECTS && response.status >= 300 && response.status < 400;
        redirects += 1
      ) {
        url = new URL(response.headers.get("location") ?? "/", url).href;
        await response.arrayBuffer();
        response = await once(url);
      }
      return Object.defineProperty(response, "url", { value: url });
    },
    ask: async (procedure, input) =>
      answer(
        await once(
          `/api/trpc/${procedure}${input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`}`,
        ),
      ),
    act: async (procedure, input) =>
      answer(
        await once(`/api/trpc/${procedure}`, {
          method: "POST",
          headers: { ...own, "content-type": "application/json" },
          body: JSON.stringify(input ?? {}),
        }),
      ),
    send,
    upload: (question, bytes) => send(`/api/uploads?${new URLSearchParams(question).toString()}`, bytes),
  };
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = "", ...attributes] = line.split(";");
  const [name = "", ...value] = pair.split("=");
  const isGone = attributes.some((attribute) => /^\s*(max-age=0|expires=thu, 01 jan 1970)/i.test(attribute));
  if (isGone) jar.delete(name.trim());
  else jar.set(name.trim(), value.join("="));
}

/** Signs in at the identity stand-in as one of the invented people; answers where that led. */
export async function signInAs(who: Visitor, person: string, returnTo = "/ho-so"): Promise<string> {
  const choosing = await who.open(`/dang-nhap?ve=${encodeURIComponent(returnTo)}`);
  const back = await who.open(new URL(choosing.url).pathname, {
    method: "POST",
    body: new URLSearchParams({ person }),
  });
  return new URL(back.url).pathname;
}

/** One request that names another host, which fetch does not let us do. */
export function atHost(
  publicUrl: string,
  host: string,
  request: {
    readonly path: string;
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  },
): Promise<{ readonly status: number; readonly text: string; readonly cookies: readonly string[] }> {
  return new Promise((resolve, reject) => {
    const { path, method = "GET", headers = {}, body } = request;
    const call = http.request(new URL(path, publicUrl), { method, headers: { ...headers, host } }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (text += chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, text, cookies: response.headers["set-cookie"] ?? [] }),
      );
    });
    call.on("error", reject);
    call.end(body);
  });
}
