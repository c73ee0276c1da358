import type { FastifyReply, FastifyRequest } from "fastify";

export type SessionKind = "citizen" | "staff";

/** Two cookies: one browser may hold a citizen's and an officer's session, and neither opens the other's door. */
const NAMES: Readonly<Record<SessionKind, string>> = { citizen: "mc_cong_dan", staff: "mc_can_bo" };

export interface SessionCookies {
  readonly read: (request: FastifyRequest, kind: SessionKind) => string | undefined;
  readonly set: (reply: FastifyReply, kind: SessionKind, token: string) => void;
  readonly clear: (reply: FastifyReply, kind: SessionKind) => void;
}

/** The token itself is opaque; only its hash is stored. On HTTPS the name carries `__Host-`. */
export function sessionCookies(isHttps: boolean): SessionCookies {
  const nameOf = (kind: SessionKind): string => `${isHttps ? "__Host-" : ""}${NAMES[kind]}`;
  const options = { httpOnly: true, sameSite: "lax", path: "/", secure: isHttps } as const;
  return {
    read: (request, kind) => request.cookies[nameOf(kind)],
    set: (reply, kind, token) => void reply.setCookie(nameOf(kind), token, options),
    clear: (reply, kind) => void reply.clearCookie(nameOf(kind), options),
  };
}
