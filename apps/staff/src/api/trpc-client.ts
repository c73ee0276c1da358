import type { AppRouter } from "@motcua/trpc";
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink, type TRPCClient } from "@trpc/client";

const URL_OF_API = "/api/trpc";

/** Calls go in batches with our own header, which another site's form cannot send; changes come as server-sent events. */
export const makeTrpcClient = (): TRPCClient<AppRouter> =>
  createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === "subscription",
        true: httpSubscriptionLink({ url: URL_OF_API }),
        false: httpBatchLink({ url: URL_OF_API, headers: { "x-motcua": "1" }, maxURLLength: 4000 }),
      }),
    ],
  });
