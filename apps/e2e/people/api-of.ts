import type { BrowserContext } from "@playwright/test";
import type { AppRouter } from "@motcua/trpc";
import { createTRPCClient, httpLink } from "@trpc/client";

export type Api = ReturnType<typeof createTRPCClient<AppRouter>>;

const ADDRESS = process.env["MOTCUA_E2E_URL"] ?? "";

/** The API as the person of this browser may use it: to come quickly to the state that a play is about. */
export const apiOf = (context: BrowserContext): Api =>
  createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: `${ADDRESS}/api/trpc`,
        headers: async () => {
          const cookies = await context.cookies(ADDRESS);
          return { "x-motcua": "1", cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ") };
        },
      }),
    ],
  });
