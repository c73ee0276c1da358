import type { BrowserContext } from "@playwright/test";
import type { AppRouter } from "@motcua/trpc";
import { createTRPCClient, httpLink } from "@trpc/client";

export type Api = ReturnType<typeof createTRPCClient<AppRouter>>;

/** The API as the person of this browser may use it: to come quickly to the state that a play is about. */
export function apiOf(context: BrowserContext, address: string = process.env["MOTCUA_E2E_URL"] ?? ""): Api {
  const headers = async (): Promise<Record<string, string>> => {
    const cookies = await context.cookies(address);
    return { "x-motcua": "1", cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ") };
  };
  return createTRPCClient<AppRouter>({ links: [httpLink({ url: `${address}/api/trpc`, headers })] });
}
