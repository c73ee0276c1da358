import type { FastifyInstance } from "fastify";
import { contentSecurityPolicy } from "./content-security-policy.ts";

/** Headers of every answer; a page may bring its own content security policy. */
export function securityHeaders(app: FastifyInstance, isHttps: boolean): void {
  app.addHook("onSend", async (_request, reply) => {
    if (!reply.hasHeader("content-security-policy")) reply.header("content-security-policy", contentSecurityPolicy());
    reply.header("x-content-type-options", "nosniff");
    reply.header("referrer-policy", "same-origin");
    reply.header("cross-origin-opener-policy", "same-origin");
    reply.header("cross-origin-resource-policy", "same-origin");
    reply.header("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=()");
    if (isHttps) reply.header("strict-transport-security", "max-age=31536000; includeSubDomains");
    if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-store");
  });
}
