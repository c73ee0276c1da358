import type { ServerResponse } from "node:http";
import { setImmediate as breathe } from "node:timers/promises";
import { keptFigures, type Figures } from "@motcua/casework";
import { searchProcedures } from "@motcua/catalogue";
import { accept } from "@motcua/domain";
import { appRouter, type Context } from "@motcua/trpc";
import { fastifyTRPCPlugin, type CreateFastifyContextOptions } from "@trpc/server/adapters/fastify";
import type { FastifyInstance } from "fastify";
import { changeStream } from "../adapters/change-stream.ts";
import { faultReference, faultTrace } from "./faults.ts";
import type { House } from "./house.ts";
import type { SessionKind } from "./session-cookies.ts";

/** Only the citizen's routers look at the citizen's session, the staff's at the staff's. */
const kindOf = (path: string): SessionKind => (/(^|[/,])citizen\./.test(path) ? "citizen" : "staff");

/** `/api/trpc`. */
export function trpcDoor(app: FastifyInstance, house: House): void {
  const listening = new Set<ServerResponse>();
  const figures = keptFigures(house.desk, breathe);
  // Cut, not ended: an ended stream would tell the desk not to come again.
  app.addHook("preClose", async () => {
    for (const stream of listening) stream.destroy();
  });
  void app.register(fastifyTRPCPlugin, {
    prefix: "/api/trpc",
    trpcOptions: {
      router: appRouter,
      maxBatchSize: 20,
      createContext: (options: CreateFastifyContextOptions) => contextOf(house, options, { listening, figures }),
      onError: ({
        error,
        path,
        ctx,
      }: {
        readonly error: Error & { readonly code: string };
        readonly path: string | undefined;
        readonly ctx: Context | undefined;
      }) => {
        if (error.code === "INTERNAL_SERVER_ERROR")
          house.log.error({ path, reference: ctx?.reference(), fault: faultTrace(error.cause ?? error) }, "fault");
      },
    },
  });
}

async function contextOf(
  house: House,
  { req, res, info }: CreateFastifyContextOptions,
  { listening, figures }: { readonly listening: Set<ServerResponse>; readonly figures: Figures },
): Promise<Context> {
  const kind = kindOf(info.calls.map((call) => call.path).join(","));
  const visit = await house.callers.visit(req, kind);
  let reference: string | undefined;
  return {
    ...visit,
    desk: house.desk,
    figures,
    register: house.database.register,
    notifications: house.database.notifications,
    searchProcedures: (query) => searchProcedures(house.law.offered(visit.tenant), query),
    changes: (signal) => {
      listening.add(res.raw);
      res.raw.once("close", () => listening.delete(res.raw));
      return changeStream(house.database.changes, signal);
    },
    reference: () => (reference ??= faultReference()),
    session: {
      signInStaff: async (account, password) => {
        const signedIn = await house.database.accounts.staff.signIn({
          tenant: visit.tenant,
          id: account,
          password,
          address: req.ip,
        });
        if (!signedIn.ok) return signedIn;
        const { token } = await house.database.sessions.begin({ tenant: visit.tenant, kind: "staff", account });
        house.cookies.set(res, "staff", token);
        return accept(true);
      },
      signOut: async () => {
        const token = house.cookies.read(req, "staff");
        if (token !== undefined) await house.database.sessions.revoke(visit.tenant, token);
        house.cookies.clear(res, "staff");
      },
    },
  };
}
