import type { AppRouter } from "@motcua/trpc";
import { createTRPCClient, httpBatchLink } from "@trpc/client";

/** The server's doors, typed by its routers. The header is what another site's page cannot send. */
export const api = createTRPCClient<AppRouter>({
  links: [httpBatchLink({ url: "/api/trpc", headers: { "x-motcua": "1" }, maxItems: 10 })],
});
