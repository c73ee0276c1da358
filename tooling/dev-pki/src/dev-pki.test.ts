import { spawnSync } from "node:child_process";
import { createPrivateKey, X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createDevPki, writeDevPki } from "./dev-pki.ts";
import { faultyIdentities } from "./faulty-identities.ts";
import { sampleSeal } from "./images/sample-seal.ts";
import { sampleSignature } from "./images/sample-signature.ts";

const now = new Date("2026-11-22T03:00:00Z");

const pki = createDevPki({
  now,
  password: "mật khẩu",
  holders: [
    { id: "officer", subject: { commonName: "Trần Văn Mẫu", organisation: "UBND phường Ví Dụ" } },
    { id: "curve", key: "p-256", subject: { commonName: "Lê Thị Thử" } },
  ],
});

const certificatesOf = (id: string): readonly X509Certificate[] =>
  (pki.holders.get(id)?.certificateChain ?? []).map((certificate) => new X509Certificate(certificate));

const withFolder = (use: (folder: string) => void): void => {
  const folder = mkdtempSync(join(tmpdir(), "dev-pki-"));
  try {
    writeDevPki(pki, folder);
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe("test PKI (hạ tầng chứng thư thử nghiệm)", () => {
  it.each(["officer", "curve"])("chains %s to the root through the issuing CA", (id) => {
    const [own, issuing] = certificatesOf(id);
    const root = new X509Certificate(pki.root.certificate);
    expect(issuing && own?.verify(issuing.publicKey)).toBe(true);
    expect(issuing?.verify(root.publicKey)).toBe(true);
    expect(own?.ca).toBe(false);
    expect(issuing?.ca).toBe(true);
  });

  it("marks every holder as a test, in Vietnamese", () => {
    expect(certificatesOf("officer")[0]?.subject).toContain("CN=Trần Văn Mẫu (thử nghiệm)");
  });

  it("gives a key that belongs to its certificate", () => {
    const key = createPrivateKey(pki.holders.get("officer")?.privateKeyPem ?? "");
    expect(certificatesOf("officer")[0]?.checkPrivateKey(key)).toBe(true);
  });

  it("writes keys that only their owner can read", () => {
    withFolder((folder) => {
      expect(statSync(join(folder, "officer.p12")).mode & 0o077).toBe(0);
      expect(readFileSync(join(folder, "root.pem"), "utf8")).toBe(pki.trust[0]);
    });
  });

  const hasOpenssl = spawnSync("openssl", ["version"]).error === undefined;
  if (!hasOpenssl) console.warn("NOT CHECKED by a second tool: openssl is not installed.");

  it.runIf(hasOpenssl)("is accepted by openssl: chain and key file", () => {
    withFolder((folder) => {
      const openssl = (...words: readonly string[]): number | null =>
        spawnSync("openssl", words, { cwd: folder }).status;
      const at = ["-attime", String(now.getTime() / 1000)];
      expect(openssl("verify", ...at, "-CAfile", "root.pem", "-untrusted", "issuing-ca.pem", "officer.pem")).toBe(0);
      expect(openssl("pkcs12", "-in", "curve.p12", "-passin", "pass:mật khẩu", "-nodes", "-noout")).toBe(0);
      expect(openssl("pkcs12", "-in", "curve.p12", "-passin", "pass:another", "-nodes", "-noout")).not.toBe(0);
    });
  });

  it("issues the certificates that nobody must accept", () => {
    const faulty = faultyIdentities(pki, now, "x");
    const certificate = (identity: { readonly certificateChain: readonly Uint8Array[] }): X509Certificate =>
      new X509Certificate(identity.certificateChain[0] ?? new Uint8Array());
    expect(certificate(faulty.expired).validToDate.getTime()).toBeLessThan(now.getTime());
    expect(certificate(faulty.notYetValid).validFromDate.getTime()).toBeGreaterThan(now.getTime());
    expect(certificate(faulty.otherRoot).issuer).toContain("CA gốc khác");
  });
});

describe("sample images (hình mẫu)", () => {
  const seal = sampleSeal({ ringText: "Ủy ban nhân dân phường Ví Dụ", centreLines: ["Trung tâm"] });

  it("are PNG with transparency, 600 pixels wide", () => {
    for (const image of [seal, sampleSignature("Trần Văn Mẫu")]) {
      const view = Buffer.from(image);
      expect(view.subarray(1, 4).toString()).toBe("PNG");
      expect(view.readUInt32BE(16)).toBe(600);
      expect(view[25]).toBe(6);
    }
  });

  it("are the same for the same name, and others for another", () => {
    expect(Buffer.from(sampleSignature("A")).equals(Buffer.from(sampleSignature("A")))).toBe(true);
    expect(Buffer.from(sampleSignature("A")).equals(Buffer.from(sampleSignature("B")))).toBe(false);
  });
});
