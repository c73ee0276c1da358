import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import rateLimit from "@fastify/rate-limit";
import staticFiles from "@fastify/static";
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import { SettingsFault } from "../env.ts";
import { STAND_IN_PATH, type StandIn } from "../identity/identity-stand-in.ts";
import type { House } from "./house.ts";
import { paperDoors } from "./paper-doors.ts";
import { pagesDoor } from "./pages-door.ts";
import { sameOriginOnly } from "./same-origin.ts";
import { securityHeaders } from "./security-headers.ts";
import { signInDoor } from "./sign-in-door.ts";
import { trpcDoor } from "./trpc-door.ts";

const YEAR_MS = 365 * 24 * 3600 * 1000;

/** The whole house on one port: portal, desk, API, and in a demo the identity stand-in. */
export async function openHouse(
  house: House,
  { standIn, cookieSecret }: { readonly standIn: StandIn | null; readonly cookieSecret: string },
): Promise<FastifyInstance> {
  const { env } = house;
  for (const page of [join(env.citizenDir, "pages/index.js"), join(env.staffDir, "index.html")]) {
    if (!existsSync(page))
      throw new SettingsFault(
        `${page}: trang web chưa được dựng, hãy chạy npm start hoặc pnpm build · the pages are not built, run npm start or pnpm build`,
      );
  }
  const isHttps = env.publicUrl.startsWith("https://");
  const headers = securityHeaders(isHttps);
  const app = Fastify({
    loggerInstance: house.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: "idle",
    routerOptions: { maxParamLength: 5000 },
    // Behind TLS stands one proxy of ours; only the hop next to us is believed.
    trustProxy: isHttps ? (_address: string, hop: number) => hop === 0 : false,
    serverFactory: (answer) =>
      createServer((request, response) => {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        if (standIn && request.url?.startsWith(`${STAND_IN_PATH}/`)) standIn.answer(request, response);
        else answer(request, response);
      }),
  });
  // Pages and answers; a stream of events must flow, and PDFs are compressed already.
  await app.register(compress, {
    // Nobody sends us compressed bodies: one that unpacks without end is not unpacked at all.
    globalDecompression: false,
    customTypes: /^(?:text\/(?:html|css|javascript)|application\/(?:json|javascript))\b/,
  });
  await app.register(cookie, { secret: cookieSecret });
  await app.register(rateLimit, {
    max: 1200,
    timeWindow: "1 minute",
    allowList: env.isDemo ? ["127.0.0.1", "::1"] : [],
  });
  app.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string", bodyLimit: 4096 },
    (_request, _body, done) => done(null, {}),
  );
  sameOriginOnly(app, env.publicUrl);
  await app.register(staticFiles, {
    root: join(env.citizenDir, "client/assets"),
    prefix: "/assets/",
    preCompressed: true,
    immutable: true,
    maxAge: YEAR_MS,
    decorateReply: true,
  });
  await app.register(staticFiles, {
    root: join(env.staffDir, "assets"),
    prefix: "/staff/assets/",
    immutable: true,
    maxAge: YEAR_MS,
    decorateReply: false,
  });
  for (const path of ["/staff", "/staff/*"])
    app.get(path, (_request, reply) => reply.header("cache-control", "no-store").sendFile("index.html", env.staffDir));
  app.get("/api/health", async () => {
    // Any indexed read will do: what counts is that the database answers.
    await house.database.accounts.staff.find("-", "-");
    return { status: "ok" };
  });
  signInDoor(app, house);
  paperDoors(app, house);
  trpcDoor(app, house);
  await pagesDoor(app, house);
  return app;
}
