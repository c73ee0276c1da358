import { createTRPCClient, httpLink, TRPCClientError } from "@trpc/client";
import type { AppRouter, ErrorFacts } from "@motcua/trpc";

/** A person at a browser without the browser: cookies, redirects, forms, and the API as the apps call it. */
export interface Visitor {
  readonly get: (path: string) => Promise<Response>;
  readonly postForm: (path: string, fields: Readonly<Record<string, string>>) => Promise<Response>;
  readonly upload: (path: string, bytes: Uint8Array) => Promise<Response>;
  readonly api: ReturnType<typeof createTRPCClient<AppRouter>>;
}

const MOST_REDIRECTS = 12;

export function visitor(publicUrl: string): Visitor {
  const jar = new Map<string, string>();

  const once = async (url: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set("cookie", [...jar].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await fetch(url, { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split(";");
      const [name = "", ...value] = pair.split("=");
      const isGone = attributes.some((attribute) => /^\s*(max-age=0|expires=thu, 01 jan 1970)/i.test(attribute));
      if (isGone) jar.delete(name.trim());
      else jar.set(name.trim(), value.join("="));
    }
    return response;
  };

  const follow = async (url: string, init: RequestInit): Promise<Response> => {
    let response = await once(url, init);
    for (
      let redirects = 0;
      redirects < MOST_REDIRECTS && response.status >= 300 && response.status < 400;
      redirects += 1
    ) {
      const next = new URL(response.headers.get("location") ?? "/", response.url || url);
      response = await once(next.href, { method: "GET" });
      Object.defineProperty(response, "url", { value: next.href });
    }
    return response;
  };

  return {
    get: (path) => follow(new URL(path, publicUrl).href, { method: "GET" }),
    postForm: (path, fields) =>
      follow(new URL(path, publicUrl).href, {
        method: "POST",
        body: new URLSearchParams(fields),
        headers: { origin: publicUrl },
      }),
    upload: (path, bytes) =>
      follow(new URL(path, publicUrl).href, {
        method: "POST",
        body: new Uint8Array(bytes),
        headers: { "content-type": "application/octet-stream", "x-motcua": "1" },
      }),
    api: createTRPCClient<AppRouter>({
      links: [
        httpLink({
          url: `${publicUrl}/api/trpc`,
          headers: { "x-motcua": "1" },
          fetch: (url, init) => once(String(url), init as RequestInit),
        }),
      ],
    }),
  };
}

/** Signs in at the identity stand-in as one of the invented people. */
export async function signInAs(who: Visitor, person: string, returnTo: string): Promise<string> {
  const choosing = await who.get(`/dang-nhap?ve=${encodeURIComponent(returnTo)}`);
  const back = await who.postForm(new URL(choosing.url).pathname, { person });
  await back.arrayBuffer();
  return new URL(back.url).pathname;
}

/** The refusal's code of a call that must be refused; anything else is a fault. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    const facts = error instanceof TRPCClientError ? (error.data as ErrorFacts | null) : null;
    if (facts?.refusal) return facts.refusal.code;
    throw error;
  }
  throw new Error("this had to be refused, and was not");
}
