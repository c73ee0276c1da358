import { randomUUID } from "node:crypto";
import type { DevIdentity } from "@motcua/dev-pki";
import { type Body, type JsonServer, type Reply, startJsonServer } from "./json-server.ts";
import { pkcs1OfDigest } from "./sign-digest.ts";

const sha256 = "2.16.840.1.101.3.4.2.1";
const rsaSha256 = "1.2.840.113549.1.1.11";

type Authorisation = { readonly hashes: Set<string>; left: number; readonly until: number; used: boolean };

export type CscServerOptions = {
  readonly identity: DevIdentity;
  /** The person confirms by an app, and this server answers later. */
  readonly isSlow?: boolean;
  readonly isSynchronous?: boolean;
  readonly multisign?: number;
  readonly credentials?: readonly string[];
  readonly keyStatus?: string;
  readonly sadSeconds?: number;
  readonly pin?: string;
  /** Questions until an asynchronous signature is there. */
  readonly polls?: number;
};

export type CscServer = JsonServer & {
  readonly token: string;
  /** What the person does with what waits: "confirm", "decline". */
  person: "confirm" | "decline" | "sleep";
  clock: number;
  readonly signedHashes: readonly string[];
};

const error = (status: number, name: string, description: string): Reply => ({
  status,
  body: { error: name, error_description: description },
});

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];

/** A signing service of CSC v2: an authorisation is bound to its hashes, each hash is signed once, and everything expires. */
export const startCscServer = async (options: CscServerOptions): Promise<CscServer> => {
  const { identity, multisign = 10, credentials = ["cred-1"], sadSeconds = 300, polls = 2 } = options;
  const token = randomUUID();
  const authorisations = new Map<string, Authorisation>();
  const waiting = new Map<string, { readonly authorisation: Authorisation; polls: number }>();
  const responses = new Map<string, { readonly signatures: readonly string[]; polls: number }>();
  const answered = new Map<string, Reply>();
  const signedHashes: string[] = [];

  const grant = (authorisation: Authorisation): Reply => {
    const SAD = randomUUID();
    authorisations.set(SAD, authorisation);
    return { status: 200, body: { SAD, expiresIn: sadSeconds } };
  };

  const checkHashes = (body: Body): Reply | null => {
    if (!credentials.includes(String(body.credentialID)))
      return error(400, "invalid_request", "Invalid parameter credentialID");
    if (body.hashAlgorithmOID !== sha256) return error(400, "invalid_request", "Invalid parameter hashAlgorithmOID");
    const hashes = strings(body.hashes);
    const isRight = hashes.length > 0 && hashes.every((hash) => Buffer.from(hash, "base64").length === 32);
    return isRight ? null : error(400, "invalid_request", "Invalid parameter hashes");
  };

  const authorise = (body: Body): Reply => {
    const wrong = checkHashes(body);
    if (wrong) return wrong;
    const hashes = strings(body.hashes);
    if (typeof body.numSignatures !== "number" || body.numSignatures > multisign || body.numSignatures < hashes.length)
      return error(400, "invalid_request", "Numbers of signatures is too high");
    const data = (body.authData ?? []) as readonly { readonly id: string; readonly value: string }[];
    if (options.pin !== undefined && !data.some(({ id, value }) => id === "PIN" && value === options.pin))
      return error(400, "invalid_pin", "The PIN is invalid");
    const authorisation = {
      hashes: new Set(hashes),
      left: body.numSignatures,
      until: server.clock + sadSeconds * 1000,
      used: false,
    };
    if (!options.isSlow) return grant(authorisation);
    const handle = randomUUID();
    waiting.set(handle, { authorisation, polls: 0 });
    return { status: 202, body: { handle, expiresIn: 120 } };
  };

  const checkAuthorisation = ({ handle }: Body): Reply => {
    const found = waiting.get(String(handle));
    if (!found) return error(400, "invalid_request", "Invalid parameter handle");
    if (server.person === "decline") return error(400, "access_denied", "The user declined");
    if (server.person === "sleep" || found.polls++ < 1) return { status: 202, body: { handle } };
    return grant(found.authorisation);
  };

  const authorisationFor = (body: Body): Authorisation | Reply => {
    const found = authorisations.get(String(body.SAD));
    if (!found) return error(400, "invalid_request", "Invalid parameter SAD");
    if (server.clock > found.until) return error(400, "invalid_request", "The SAD has expired");
    const foreign = strings(body.hashes).some((hash) => !found.hashes.has(hash));
    return foreign ? error(400, "invalid_request", "Hash is not authorized by the SAD") : found;
  };

  const extend = (body: Body): Reply => {
    const found = checkHashes(body) ?? authorisationFor(body);
    if ("status" in found) return found;
    authorisations.delete(String(body.SAD));
    return grant({ ...found, used: false });
  };

  const sign = (body: Body): Reply => {
    const found = checkHashes(body) ?? authorisationFor(body);
    if ("status" in found) return found;
    const hashes = strings(body.hashes);
    if (found.used || found.left < hashes.length) return error(400, "invalid_request", "The SAD has been used");
    if (body.signAlgo !== rsaSha256) return error(400, "invalid_request", "Invalid parameter signAlgo");
    found.used = true;
    found.left -= hashes.length;
    for (const hash of hashes) found.hashes.delete(hash);
    signedHashes.push(...hashes);
    const signatures = hashes.map((hash) => pkcs1OfDigest(identity, Buffer.from(hash, "base64")));
    if (body.operationMode !== "A") return { status: 200, body: { signatures } };
    const responseID = randomUUID();
    responses.set(responseID, { signatures, polls: 0 });
    return { status: 200, body: { responseID } };
  };

  const poll = ({ responseID }: Body): Reply => {
    const found = responses.get(String(responseID));
    if (!found) return error(400, "invalid_request", "Invalid parameter responseID");
    return ++found.polls < polls
      ? { status: 202, body: { responseID } }
      : { status: 200, body: { signatures: found.signatures } };
  };

  const describe = (): Reply => ({
    status: 200,
    body: {
      key: { status: options.keyStatus ?? "enabled", algo: [rsaSha256, "1.2.840.113549.1.1.10"], len: 2048 },
      cert: {
        status: "valid",
        certificates: identity.certificateChain.map((raw) => Buffer.from(raw).toString("base64")),
      },
      auth: { mode: "explicit", expression: "PIN", objects: [{ type: "Password", id: "PIN", format: "A" }] },
      SCAL: "2",
      multisign,
    },
  });

  const methods: Readonly<Record<string, (body: Body) => Reply>> = {
    "/csc/v2/credentials/list": () => ({ status: 200, body: { credentialIDs: credentials } }),
    "/csc/v2/credentials/info": describe,
    "/csc/v2/credentials/authorize": authorise,
    "/csc/v2/credentials/authorizeCheck": checkAuthorisation,
    "/csc/v2/credentials/extendTransaction": extend,
    "/csc/v2/signatures/signHash": sign,
    "/csc/v2/signatures/signPolling": poll,
  };

  const methodNames = ["info", ...Object.keys(methods).map((path) => path.slice("/csc/v2/".length))];
  const handled = await startJsonServer((path, body, headers) => {
    if (path === "/csc/v2/info")
      return {
        status: 200,
        body: {
          specs: "2.0.0.0",
          name: "Test",
          methods: methodNames,
          asynchronousOperationMode: !options.isSynchronous,
        },
      };
    if (headers.authorization !== `Bearer ${token}`) return error(401, "invalid_token", "The access token is invalid");
    const key = headers["idempotency-key"];
    const known = typeof key === "string" ? answered.get(key) : undefined;
    const reply = known ?? methods[path]?.(body) ?? error(404, "invalid_request", "No such method");
    if (typeof key === "string") answered.set(key, reply);
    return reply;
  });
  const server: CscServer = Object.assign(handled, { token, person: "confirm" as const, clock: 0, signedHashes });
  return server;
};
