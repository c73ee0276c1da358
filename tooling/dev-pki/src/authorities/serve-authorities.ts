import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type Identity, issueCertificate } from "../certificate.ts";
import { createDevPki, type DevPki, type DevPkiOptions } from "../dev-pki.ts";
import { revocationList, type Revocation } from "../revocation-list.ts";
import { answerOcspRequest, malformedOcspRequest, type OcspFault } from "./ocsp-responder.ts";
import type { DevServices } from "./services.ts";
import { answerTimestampRequest, type TimestampFault } from "./timestamp-authority.ts";

/** Servers that answer for a test PKI, in this process. */
export type DevServers = {
  readonly address: string;
  /** Address of the timestamp authority, or of one that goes wrong in this way ("slow" never answers). */
  readonly timestamps: (fault?: TimestampFault | "down" | "slow") => string;
  /** From this moment on the certificate is revoked; serial number in hexadecimal. */
  readonly revoke: (serial: string, on: Date) => void;
  /** Paths that were asked for, in order. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
};

/** A test PKI with its servers. */
export type DevAuthorities = DevServers & { readonly pki: DevPki };

type ServeOptions = { readonly clock?: () => Date };

const minute = 60_000;
const largestRequest = 1_000_000;

const bodyOf = async (request: IncomingMessage): Promise<Uint8Array> => {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > largestRequest) throw new RangeError("request too large");
    parts.push(part);
  }
  return Buffer.concat(parts);
};

type Answer = { readonly type: string; readonly body: Uint8Array } | null;

class Authorities {
  readonly #services: DevServices;
  readonly #clock: () => Date;
  readonly #faulty = new Map<string, Identity>();
  readonly revoked = new Map<string, Date>();
  readonly requests: string[] = [];

  constructor(services: DevServices, clock: () => Date) {
    this.#services = services;
    this.#clock = clock;
  }

  /** Made when first asked for: a key takes time. */
  #identity(fault: TimestampFault | OcspFault | null): Identity {
    const { issuingCa, timestamping } = this.#services;
    if (fault !== "wrong-usage" && fault !== "expired" && fault !== "untrusted" && fault !== "unauthorised")
      return timestamping;
    const known = this.#faulty.get(fault);
    if (known) return known;
    const now = this.#clock().getTime();
    const identity = issueCertificate({
      subject: { commonName: `Máy chủ – ${fault} (thử nghiệm)` },
      usage: fault === "wrong-usage" || fault === "unauthorised" ? "signature" : "timestamping",
      notBefore: new Date(now - 2000 * minute),
      notAfter: new Date(now + (fault === "expired" ? -10 : 1000) * minute),
      key: "p-256",
      ...(fault === "untrusted" ? {} : { issuer: issuingCa }),
    });
    this.#faulty.set(fault, identity);
    return identity;
  }

  #timestamp(request: Uint8Array, fault: TimestampFault | null): Answer {
    const issuers = fault === "untrusted" ? [] : [this.#services.issuingCa.certificate];
    const service = { identity: this.#identity(fault), issuers, at: this.#clock(), fault };
    return { type: "application/timestamp-reply", body: answerTimestampRequest(request, service) };
  }

  #status(request: Uint8Array, fault: OcspFault | null): Answer {
    const { root, issuingCa, responder } = this.#services;
    const authorities = [
      { issuer: root, responder: root },
      { issuer: issuingCa, responder },
    ];
    const stranger = fault === "unauthorised" ? this.#identity(fault) : responder;
    const service = { authorities, stranger, revoked: this.revoked, at: this.#clock(), fault };
    try {
      return { type: "application/ocsp-response", body: answerOcspRequest(request, service) };
    } catch {
      return { type: "application/ocsp-response", body: malformedOcspRequest };
    }
  }

  #list(issuer: "root" | "issuing-ca", kind?: "delta" | "indirect"): Answer {
    const { root, issuingCa } = this.#services;
    const now = this.#clock().getTime();
    const ofRoot = Buffer.from(issuingCa.serial).toString("hex");
    const revoked = [...this.revoked].flatMap(([serial, on]): readonly Revocation[] =>
      (serial === ofRoot) === (issuer === "root") ? [{ serial: Buffer.from(serial, "hex"), on }] : [],
    );
    const dates = { thisUpdate: new Date(now - minute), nextUpdate: new Date(now + 1440 * minute) };
    const body = revocationList(issuer === "root" ? root : issuingCa, revoked, { ...dates, ...(kind && { kind }) });
    return { type: "application/pkix-crl", body };
  }

  answer(path: string, body: Uint8Array): Answer {
    const [, service, fault] = path.split("/");
    if (fault === "down") return null;
    // A fault that nobody knows is none.
    if (service === "tsa") return this.#timestamp(body, (fault ?? null) as TimestampFault | null);
    if (service === "ocsp") return this.#status(body, (fault ?? null) as OcspFault | null);
    if (service === "root.crl") return this.#list("root");
    if (service !== "issuing-ca.crl") return null;
    return this.#list("issuing-ca", fault === "delta" || fault === "indirect" ? fault : undefined);
  }
}

const listen = (server: Server, port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === "object" && address ? address.port : port}`);
    });
  });

type Asked = { readonly path: string; readonly body: Uint8Array };

/** A short OCSP request may come in the address (RFC 6960, appendix A.1). */
const questionOf = async (request: IncomingMessage): Promise<Asked> => {
  const path = request.url ?? "/";
  const packed = request.method === "GET" ? /^(\/ocsp(?:\/[a-z-]+)?)\/([^/]{40,})$/.exec(path) : null;
  const [, service, encoded] = packed ?? [];
  return service !== undefined && encoded !== undefined
    ? { path: service, body: Buffer.from(decodeURIComponent(encoded), "base64") }
    : { path, body: await bodyOf(request) };
};

const handle = async (authorities: Authorities, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { path, body } = await questionOf(request);
  authorities.requests.push(path);
  if (path.endsWith("/slow")) return;
  const answer = authorities.answer(path, body);
  response.writeHead(answer ? 200 : 503, { "content-type": answer?.type ?? "text/plain" });
  response.end(answer?.body);
};

const serversAt = (address: string, authorities: () => Authorities, server: Server): DevServers => ({
  address,
  timestamps: (fault) => `${address}/tsa${fault ? `/${fault}` : ""}`,
  revoke: (serial, on) => authorities().revoked.set(serial.toLowerCase(), on),
  get requests() {
    return authorities().requests;
  },
  close: () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
});

const started = async (
  port: number,
  servicesAt: (address: string) => DevServices,
  { clock = () => new Date() }: ServeOptions,
): Promise<DevServers> => {
  let authorities: Authorities | null = null;
  const current = (): Authorities => {
    if (!authorities) throw new Error("not started");
    return authorities;
  };
  const server = createServer((request, response) => {
    handle(current(), request, response).catch(() => response.writeHead(400).end());
  });
  // Never the reason that a process stays alive.
  server.unref();
  const address = await listen(server, port);
  authorities = new Authorities(servicesAt(address), clock);
  return serversAt(address, current, server);
};

/** Starts the servers of a PKI that was made before, at the address that its certificates name. */
export const serveDevAuthorities = (services: DevServices, options: ServeOptions = {}): Promise<DevServers> =>
  started(Number(new URL(services.address).port), () => services, options);

/**
 * Starts a timestamp authority, an OCSP responder and a distributor of revocation lists on a free port, and makes the PKI for
 * which they answer. Never for real documents.
 */
export const startDevAuthorities = async (
  options: Omit<DevPkiOptions, "address"> & ServeOptions,
): Promise<DevAuthorities> => {
  let pki: DevPki | null = null;
  const servicesAt = (address: string): DevServices => {
    pki = createDevPki({ ...options, address });
    if (!pki.services) throw new Error("a PKI without servers");
    return pki.services;
  };
  const servers = await started(0, servicesAt, options);
  if (!pki) throw new Error("a PKI without servers");
  return { ...servers, requests: servers.requests, pki };
};
