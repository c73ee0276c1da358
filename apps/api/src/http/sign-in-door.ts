import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { PendingSignIn } from "../identity/citizen-sign-in.ts";
import { faultTrace } from "./faults.ts";
import type { House } from "./house.ts";

const PENDING = "mc_dang_nhap";
const MINUTES = 10;

/** A path of this portal, or its front page: never another site. */
const localPath = (given: unknown): string =>
  typeof given === "string" && /^\/(?![/\\])[^\s\\]*$/.test(given) && given.length < 500 ? given : "/ho-so";

/** `/dang-nhap`, `/dang-nhap/xong`, `/dang-xuat`. */
export function signInDoor(app: FastifyInstance, house: House): void {
  const { env, cookies, database } = house;
  const own = new URL(env.publicUrl);
  const notFinished = (error: unknown): null => {
    house.log.warn({ fault: faultTrace(error) }, "sign-in not finished");
    return null;
  };

  app.get("/dang-nhap", async (request, reply) => {
    const returnTo = localPath((request.query as Record<string, unknown>)["ve"]);
    // The provider comes back to the public address; the pending cookie must belong to it.
    if (request.host !== own.host)
      return reply.redirect(`${env.publicUrl}/dang-nhap?ve=${encodeURIComponent(returnTo)}`);
    const { url, pending } = await house.signIn.begin(returnTo);
    return reply
      .setCookie(PENDING, JSON.stringify(pending), {
        httpOnly: true,
        sameSite: "lax",
        path: "/dang-nhap",
        secure: own.protocol === "https:",
        signed: true,
        maxAge: MINUTES * 60,
      })
      .redirect(url);
  });

  app.get("/dang-nhap/xong", async (request, reply) => {
    const pending = pendingOf(request);
    void reply.clearCookie(PENDING, { path: "/dang-nhap" });
    const identity =
      pending && (await house.signIn.finish(new URL(request.url, env.publicUrl), pending).catch(notFinished));
    if (!pending || !identity) return reply.redirect("/dang-nhap/khong-duoc");
    const tenant = house.callers.tenantOf(request);
    const { id } = await database.accounts.citizens.recognise({ tenant, ...identity });
    const { token } = await database.sessions.begin({ tenant, kind: "citizen", account: id });
    cookies.set(reply, "citizen", token);
    return reply.redirect(pending.returnTo);
  });

  app.post("/dang-xuat", async (request: FastifyRequest, reply: FastifyReply) => {
    const token = cookies.read(request, "citizen");
    if (token !== undefined) await database.sessions.revoke(house.callers.tenantOf(request), token);
    cookies.clear(reply, "citizen");
    return reply.redirect("/", 303);
  });
}

function pendingOf(request: FastifyRequest): PendingSignIn | null {
  const cookie = request.cookies[PENDING];
  const opened = cookie === undefined ? null : request.unsignCookie(cookie);
  return opened?.valid === true && opened.value !== null ? (JSON.parse(opened.value) as PendingSignIn) : null;
}
