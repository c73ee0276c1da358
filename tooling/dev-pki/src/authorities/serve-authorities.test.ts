import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeDevPki } from "../dev-pki.ts";
import { type DevAuthorities, serveDevAuthorities, startDevAuthorities } from "./serve-authorities.ts";
import { readServices } from "./services.ts";

let authorities: DevAuthorities;
let folder: string;

beforeAll(async () => {
  authorities = await startDevAuthorities({
    now: new Date(),
    password: "mật khẩu",
    holders: [{ id: "officer", key: "p-256", subject: { commonName: "Trần Văn Mẫu" } }],
  });
  folder = mkdtempSync(join(tmpdir(), "dev-authorities-"));
  writeDevPki(authorities.pki, folder);
  writeFileSync(
    join(folder, "chain.pem"),
    ["root.pem", "issuing-ca.pem"].map((file) => readFileSync(join(folder, file))).join(""),
  );
});

afterAll(async () => {
  await authorities.close();
  rmSync(folder, { recursive: true });
});

const openssl = (...words: readonly string[]): { readonly status: number | null; readonly output: string } => {
  const { status, stdout, stderr } = spawnSync("openssl", words, { cwd: folder, encoding: "utf8" });
  return { status, output: `${stdout}${stderr}` };
};

const get = (url: string): Promise<Response> => fetch(url, { headers: { connection: "close" } });

const ask = async (url: string, file: string): Promise<void> => {
  const answer = await fetch(url, {
    method: "POST",
    headers: { connection: "close" },
    body: readFileSync(join(folder, file)),
  });
  writeFileSync(join(folder, "answer"), new Uint8Array(await answer.arrayBuffer()));
};

const hasOpenssl = spawnSync("openssl", ["version"]).error === undefined;
if (!hasOpenssl) console.warn("NOT CHECKED by a second tool: openssl is not installed.");

describe.runIf(hasOpenssl)("servers of the test PKI (máy chủ thử nghiệm)", () => {
  it("give timestamps that openssl verifies", async () => {
    writeFileSync(join(folder, "content"), "nội dung");
    openssl("ts", "-query", "-data", "content", "-sha512", "-cert", "-out", "query");
    await ask(authorities.timestamps(), "query");
    const verify = ["ts", "-verify", "-queryfile", "query", "-in", "answer", "-CAfile", "chain.pem"] as const;
    expect(openssl(...verify)).toMatchObject({ status: 0 });
    await ask(authorities.timestamps("wrong-nonce"), "query");
    expect(openssl(...verify).status).not.toBe(0);
  });

  const certificateStatus = async (url: string): Promise<string> => {
    openssl("ocsp", "-issuer", "issuing-ca.pem", "-cert", "officer.pem", "-reqout", "query");
    await ask(url, "query");
    return openssl(
      "ocsp",
      "-respin",
      "answer",
      "-no_nonce",
      "-issuer",
      "issuing-ca.pem",
      "-cert",
      "officer.pem",
      "-CAfile",
      "chain.pem",
    ).output;
  };

  it("answer for a certificate as openssl wants it, before and after its revocation", async () => {
    const url = openssl("x509", "-in", "officer.pem", "-noout", "-ocsp_uri").output.trim();
    expect(url).toBe(`${authorities.address}/ocsp`);
    expect(await certificateStatus(url)).toMatch(/: good[^]*Response verify OK/);
    const question = readFileSync(join(folder, "query")).toString("base64");
    const inAddress = await get(`${url}/${encodeURIComponent(question)}`);
    expect(inAddress.headers.get("content-type")).toBe("application/ocsp-response");
    expect((await inAddress.arrayBuffer()).byteLength).toBeGreaterThan(500);
    const serial = openssl("x509", "-in", "officer.pem", "-noout", "-serial").output.trim().slice(7);
    authorities.revoke(serial, new Date());
    expect(await certificateStatus(url)).toMatch(/: revoked[^]*Response verify OK/);
    expect(await certificateStatus(`${url}/unauthorised`)).toMatch(/Response Verify Failure/i);
    const list = await get(`${authorities.address}/issuing-ca.crl`);
    writeFileSync(join(folder, "list"), new Uint8Array(await list.arrayBuffer()));
    const read = openssl("crl", "-inform", "DER", "-in", "list", "-noout", "-text", "-CAfile", "chain.pem").output;
    expect(read).toContain("verify OK");
    expect(read).toContain(serial);
  });

  it("can be started again from what was written to the folder", async () => {
    const services = readServices(readFileSync(join(folder, "services.json"), "utf8"));
    await authorities.close();
    const again = await serveDevAuthorities(services);
    expect(again.address).toBe(authorities.address);
    expect((await get(`${again.address}/root.crl`)).status).toBe(200);
    expect((await get(again.timestamps("down"))).status).toBe(503);
    expect(again.requests).toEqual(["/root.crl", "/tsa/down"]);
    await again.close();
  });
});
