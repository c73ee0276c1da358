import { randomUUID } from "node:crypto";
import type { DevIdentity } from "@motcua/dev-pki";
import { type Body, type JsonServer, type Reply, startJsonServer } from "./json-server.ts";
import { pkcs1OfDigest } from "./sign-digest.ts";

export type AdssServer = JsonServer & { person: "confirm" | "decline" | "sleep"; logins: number };

export const adssClient = {
  clientId: "one-stop",
  clientSecret: "client-secret",
  userId: "CCCD_1",
  profileId: "adss:ras:profile:001",
};

const error = (status: number, name: string, description: string): Reply => ({
  status,
  body: { error: name, error_description: description },
});

/** A service of the shape of ADSS: a login of its own, CSC v1's names, and an authorisation that waits for the person's phone. */
export const startAdssServer = async (identity: DevIdentity): Promise<AdssServer> => {
  const tokens = new Set<string>();
  const authorised = new Map<string, ReadonlySet<unknown>>();
  const ras = "/adss/service/ras";

  const logIn = (body: Body): Reply => {
    const { clientId, clientSecret, userId, profileId } = adssClient;
    const isKnown =
      body.client_id === clientId &&
      body.client_secret === clientSecret &&
      body.user_id === userId &&
      body.profile_id === profileId;
    if (!isKnown) return error(401, "invalid_client", "Client authentication failed");
    server.logins++;
    const token = randomUUID();
    tokens.add(token);
    return { status: 200, body: { access_token: token, token_type: "bearer", expires_in: 600 } };
  };

  const authorise = (body: Body): Reply => {
    if (
      !Array.isArray(body.hash) ||
      body.hashAlgo !== "2.16.840.1.101.3.4.2.1" ||
      body.numSignatures !== body.hash.length
    )
      return error(400, "invalid_request", "Invalid parameter hash");
    if (!Array.isArray(body.documents) || body.documents.length !== body.hash.length)
      return error(400, "invalid_request", "Invalid parameter documents");
    if (server.person === "decline") return error(400, "invalid_request", "Authorization request rejected by the user");
    if (server.person === "sleep") return error(400, "invalid_request", "Authorization request has expired");
    const SAD = randomUUID();
    authorised.set(SAD, new Set(body.hash as unknown[]));
    return { status: 200, body: { SAD, expiresIn: 300 } };
  };

  const sign = (body: Body): Reply => {
    const hashes = authorised.get(String(body.SAD));
    authorised.delete(String(body.SAD));
    const asked = Array.isArray(body.hash) ? (body.hash as string[]) : [];
    if (!hashes || asked.some((hash) => !hashes.has(hash)))
      return error(400, "invalid_request", "Invalid parameter SAD");
    if (body.signAlgo !== "1.2.840.113549.1.1.1") return error(400, "invalid_request", "Invalid parameter signAlgo");
    const signatures = asked.map((hash) => pkcs1OfDigest(identity, Buffer.from(hash, "base64")));
    return { status: 200, body: { signatures } };
  };

  const describe = (): Reply => ({
    status: 200,
    body: {
      key: { status: "enabled", algo: ["1.2.840.113549.1.1.1"], len: 2048 },
      cert: {
        status: "valid",
        certificates: identity.certificateChain.map((raw) => Buffer.from(raw).toString("base64")),
      },
      multisign: 50,
    },
  });

  const methods: Readonly<Record<string, (body: Body) => Reply>> = {
    [`${ras}/csc/v1/credentials/list`]: () => ({ status: 200, body: { credentialIDs: ["only"] } }),
    [`${ras}/csc/v1/credentials/info`]: describe,
    [`${ras}/csc/v1/credentials/authorize`]: authorise,
    [`${ras}/csc/v1/signatures/signHash`]: sign,
  };

  const handled = await startJsonServer((path, body, headers) => {
    if (path === `${ras}/v1/login`) return logIn(body);
    if (!tokens.has(headers.authorization?.replace("Bearer ", "") ?? ""))
      return error(401, "invalid_token", "The access token is invalid");
    return methods[path]?.(body) ?? error(404, "invalid_request", "No such method");
  });
  const server: AdssServer = Object.assign(handled, { person: "confirm" as const, logins: 0 });
  return server;
};
