import type { FastifyInstance } from "fastify";

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/** What another site's form or script cannot send: our own header, or our own origin (CSRF). */
export function sameOriginOnly(app: FastifyInstance, publicUrl: string): void {
  const own = new URL(publicUrl).origin;
  app.addHook("onRequest", async (request, reply) => {
    if (READING.has(request.method) || request.url.startsWith("/dinh-danh/")) return;
    const { origin } = request.headers;
    const isOwn =
      origin === undefined ? request.headers["x-motcua"] === "1" : origin === own || isLoopbackTwin(origin, own);
    if (!isOwn) await reply.code(403).send({ error: "cross-origin request refused" });
  });
}

/** `localhost` and `127.0.0.1` on one port are the same machine to the person at it. */
function isLoopbackTwin(origin: string, own: string): boolean {
  if (!URL.canParse(origin)) return false;
  const [given, ours] = [new URL(origin), new URL(own)];
  const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);
  return loopback.has(given.hostname) && loopback.has(ours.hostname) && given.port === ours.port;
}
