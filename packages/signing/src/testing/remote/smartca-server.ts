import type { DevIdentity } from "@motcua/dev-pki";
import { X509Certificate } from "node:crypto";
import { type Body, type JsonServer, type Reply, startJsonServer } from "./json-server.ts";
import { pkcs1OfDigest } from "./sign-digest.ts";

export const smartCaClient = { spId: "one-stop", spPassword: "sp-secret", userId: "001090000001" };

type Transaction = {
  readonly files: readonly { readonly doc_id: string; readonly data_to_be_signed: string }[];
  polls: number;
};

export type SmartCaServer = JsonServer & {
  person: "confirm" | "decline" | "sleep";
  readonly transactions: ReadonlyMap<string, Transaction>;
};

const ok = (data: unknown, message = "SUCCESS"): Reply => ({ status: 200, body: { status_code: 200, message, data } });
const no = (code: number, message: string): Reply => ({
  status: 200,
  body: { status_code: code, message, data: null },
});

/** A service of the shape of SmartCA: credentials in every question, codes of its own within HTTP 200, and a person who confirms on the phone. */
export const startSmartCaServer = async (identities: readonly DevIdentity[]): Promise<SmartCaServer> => {
  const transactions = new Map<string, Transaction>();
  const [identity] = identities;
  if (!identity) throw new Error("nobody to sign");

  const certificates = (): Reply =>
    ok({
      user_certificates: identities.map(({ certificateChain: [own, issuer] }) => ({
        service_type: "SMARTCA",
        serial_number: new X509Certificate(own ?? "").serialNumber.toLowerCase(),
        cert_status: "VALID",
        cert_data: Buffer.from(own ?? "").toString("base64"),
        chain_data: { ca_cert: Buffer.from(issuer ?? "").toString("base64") },
      })),
    });

  const sign = (body: Body): Reply => {
    const id = String(body.transaction_id);
    const files = body.sign_files as Transaction["files"];
    if (!files.every(({ data_to_be_signed: hash }) => /^[0-9a-f]{64}$/.test(hash))) return no(400, "BAD_REQUEST");
    if (!transactions.has(id)) transactions.set(id, { files, polls: 0 });
    return ok({ transaction_id: id, tran_code: "AB12" });
  };

  const status = (id: string): Reply => {
    const found = transactions.get(id);
    if (!found) return no(404, "TRANSACTION_NOT_FOUND");
    if (server.person === "decline") return no(4001, "REJECTED_BY_USER");
    if (server.person === "sleep") return ok({ transaction_id: id, signatures: null }, "PENDING");
    if (++found.polls < 3) return ok({ transaction_id: id }, "WAITING_FOR_SIGNER_CONFIRM");
    return ok({
      transaction_id: id,
      // In an order of its own.
      signatures: found.files.toReversed().map(({ doc_id: document, data_to_be_signed: hash }) => ({
        doc_id: document,
        signature_value: pkcs1OfDigest(identity, Buffer.from(hash, "hex")),
        timestamp_signature: null,
      })),
    });
  };

  const handled = await startJsonServer((path, body) => {
    if (body.sp_id !== smartCaClient.spId || body.sp_password !== smartCaClient.spPassword)
      return no(401, "UNAUTHORIZED");
    const [, id] = /^\/v1\/signatures\/sign\/([^/]+)\/status$/.exec(path) ?? [];
    if (id !== undefined) return status(decodeURIComponent(id));
    if (body.user_id !== smartCaClient.userId) return no(404, "USER_NOT_FOUND");
    if (path === "/v1/credentials/get_certificate") return certificates();
    return path === "/v1/signatures/sign" ? sign(body) : no(404, "NOT_FOUND");
  });
  const server: SmartCaServer = Object.assign(handled, { person: "confirm" as const, transactions });
  return server;
};
